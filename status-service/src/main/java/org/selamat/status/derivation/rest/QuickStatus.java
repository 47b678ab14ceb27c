package org.selamat.status.derivation.rest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.selamat.kit.access.KnownCitizen;
import org.selamat.kit.access.SignIn;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.rest.ShortWay;
import org.selamat.kit.text.Languages;
import org.selamat.status.StatusConfig;
import org.selamat.status.derivation.rest.StatusGroup.Answer;
import org.selamat.status.derivation.rest.StatusGroup.Look;
import org.selamat.status.person.domain.PersonId;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * A phone looks at its own status: most of what this service is asked. All who want just that are answered together
 * before they reach {@link MyStatusResource}, which answers everybody else, and whoever finds no room here.
 */
@ApplicationScoped
class QuickStatus {

    private static final int NOT_MODIFIED = 304;
    private static final Pattern TAG = Pattern.compile("\"[A-Za-z0-9-]{1,64}\"");

    private final SignIn signIn;
    private final GroupCommit<Look, Optional<Answer>> looks;
    private final Counter answered;

    QuickStatus(SignIn signIn, StatusGroup group, StatusConfig config, MeterRegistry metrics) {
        this.signIn = signIn;
        this.answered = metrics.counter("status.looks.answered.quickly");
        this.looks = new GroupCommit<>("status-looks", group, config.looks().bounds());
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, ShortWay.BEFORE_SIGN_IN);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        looks.close();
    }

    private void take(RoutingContext routing) {
        if (isPlain(routing.request())) {
            signIn.citizen(routing, citizen -> look(routing, citizen), routing::next);
        } else {
            routing.next();
        }
    }

    private void look(RoutingContext routing, KnownCitizen citizen) {
        looks.submitOne(look(routing.request(), citizen), ShortWay.eventLoop())
                .ifPresentOrElse(answer -> answer(routing, answer), routing::next);
    }

    /** Of several tags, or a weak one, the resource knows what they mean. */
    private static boolean isPlain(HttpServerRequest request) {
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return ShortWay.is(request, HttpMethod.GET, MyStatusResource.PATH) && request.getHeader(HttpHeaders.IF_MATCH) == null
                && (held == null || TAG.matcher(held).matches()) && isJson(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean isJson(String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }

    private static Look look(HttpServerRequest request, KnownCitizen citizen) {
        return new Look(new PersonId(citizen.person()), Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    private void answer(RoutingContext routing, CompletableFuture<Optional<Answer>> outcome) {
        ShortWay.settle(routing, outcome, given -> {
            answered.increment();
            answer(routing, given);
        }, failure -> {
            // the resource says what was wrong
        });
    }

    private static void answer(RoutingContext routing, Answer answer) {
        var response = routing.response().putHeader(HttpHeaders.ETAG, answer.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, MyStatusResource.CACHING)
                .putHeader(MyStatusResource.STALE_AFTER, answer.staleAfter())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        answer.body().ifPresentOrElse(body -> response
                .putHeader(HttpHeaders.CONTENT_TYPE, ShortWay.ANSWERED).end(Buffer.buffer(body)),
                () -> response.setStatusCode(NOT_MODIFIED).end());
    }
}
