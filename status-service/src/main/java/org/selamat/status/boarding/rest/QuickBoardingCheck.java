package org.selamat.status.boarding.rest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.logging.Logger;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.KnownIdentities;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.rest.KeyTakenException;
import org.selamat.kit.rest.KeyedWrites.Created;
import org.selamat.kit.rest.ShortWay;
import org.selamat.status.boarding.rest.CheckGroup.Asked;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The common boarding check without detours, many of them in one transaction: most of a check's cost was in getting it to its
 * resource, and in a transaction of its own. What isn't plain, and everything that has to be refused, goes the long way
 * through {@link BoardingCheckResource}.
 */
@ApplicationScoped
class QuickBoardingCheck {

    private static final Logger LOG = Logger.getLogger(QuickBoardingCheck.class);
    private static final String ROLE = "partner-airline";
    private static final int LONGEST_BODY = 2_048;
    private static final int CREATED = 201;

    private final KnownIdentities known;
    private final PlainQuestions questions;
    private final AskingTerms terms;
    private final GroupCommit<Asked, Optional<Created>> groups;
    private final Counter written;

    QuickBoardingCheck(KnownIdentities known, PlainQuestions questions, AskingTerms terms,
            GroupCommit<Asked, Optional<Created>> groups, MeterRegistry metrics) {
        this.known = known;
        this.questions = questions;
        this.terms = terms;
        this.groups = groups;
        this.written = metrics.counter("status.boarding.answered.quickly");
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, ShortWay.BEFORE_SIGN_IN);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        groups.close();
    }

    private void take(RoutingContext routing) {
        var request = routing.request();
        var airline = ShortWay.isPost(request, BoardingCheckResource.PATH, LONGEST_BODY)
                ? ShortWay.caller(request, known, ROLE).filter(terms::cover)
                : Optional.<Caller> empty();
        if (airline.isPresent()) {
            ShortWay.wholeBody(routing).onSuccess(body -> ask(routing, airline.get(), body)).onFailure(routing::fail);
        } else {
            routing.next();
        }
    }

    private void ask(RoutingContext routing, Caller airline, Buffer body) {
        var asked = read(routing, airline, body).filter(any -> terms.take(airline));
        if (asked.isEmpty()) {
            routing.next();
            return;
        }
        groups.submitOne(asked.get(), ShortWay.eventLoop())
                .ifPresentOrElse(outcome -> answer(routing, airline, outcome), () -> {
                    terms.giveBack(airline);
                    CheckOverload.noRoom(routing);
                });
    }

    /** Nobody hears an exception here: whatever goes wrong has to be said by the resource. */
    private Optional<Asked> read(RoutingContext routing, Caller airline, Buffer body) {
        try {
            return questions.read(routing.request(), airline, body);
        } catch (RuntimeException unforeseen) {
            return Optional.empty();
        }
    }

    private void answer(RoutingContext routing, Caller airline, CompletableFuture<Optional<Created>> outcome) {
        var origin = origin(routing.request());
        ShortWay.settle(routing, outcome, given -> {
            written.increment();
            answer(routing, origin + given.location(), given.body());
        }, failure -> {
            terms.giveBack(airline);
            noteWhy(failure);
        });
    }

    /** Asked again the long way, the question gets the answer to its own trouble; that there was some is noted here. */
    private static void noteWhy(Throwable failure) {
        if (failure != null && !(failure instanceof KeyTakenException)) {
            LOG.warnf("a boarding check failed among others (%s); it is asked again by itself",
                    failure.getClass().getSimpleName());
        }
    }

    /** Of a request to exactly this path. */
    private static String origin(HttpServerRequest request) {
        String here = request.absoluteURI();
        return here.substring(0, here.length() - BoardingCheckResource.PATH.length());
    }

    private static void answer(RoutingContext routing, String location, byte[] body) {
        routing.response().setStatusCode(CREATED).putHeader(HttpHeaders.CONTENT_TYPE, ShortWay.ANSWERED)
                .putHeader(HttpHeaders.LOCATION, location).end(Buffer.buffer(body));
    }
}
