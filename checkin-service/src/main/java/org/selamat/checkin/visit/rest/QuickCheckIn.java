package org.selamat.checkin.visit.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.rest.KnownIdentities;
import org.selamat.checkin.visit.application.CheckIn;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.Caller;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * The common check-in without detours, since most of a check-in's cost was in them: a token that is known, a body as phones
 * send it, and the answer is yes. Anything else goes the long way through {@link VisitResource}, which alone refuses and
 * words refusals; a scan that was recorded here meets its own row there.
 */
@ApplicationScoped
class QuickCheckIn {

    /** After the trace is taken up, before anything else. */
    private static final int BEFORE_SIGN_IN = 9_000;
    private static final String PATH = "/v1/me/visits";
    private static final String JSON = "application/json";
    private static final String FAILURE = "checkin.failure";
    private static final int LONGEST_BODY = 2_048;

    private final KnownIdentities known;
    private final CheckIn checkIn;
    private final Admission admission;
    private final ReceiptWriter receipts;

    QuickCheckIn(KnownIdentities known, CheckIn checkIn, Admission admission, ReceiptWriter receipts) {
        this.known = known;
        this.checkIn = checkIn;
        this.admission = admission;
        this.receipts = receipts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, BEFORE_SIGN_IN);
    }

    /** What went wrong on the short way isn't tried a second time on the long one. */
    static void rethrow(RoutingContext routing) {
        if (routing.get(FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
    }

    private void take(RoutingContext routing) {
        var caller = isPlain(routing.request()) ? citizen(routing.request()) : Optional.<Caller> empty();
        if (caller.isPresent()) {
            wholeBody(routing.request()).onSuccess(body -> checkIn(routing, caller.get(), body)).onFailure(routing::fail);
        } else {
            routing.next();
        }
    }

    /** Requests come paused, so that nobody misses the beginning. */
    private static Future<Buffer> wholeBody(HttpServerRequest request) {
        var body = request.body();
        request.resume();
        return body;
    }

    private static boolean isPlain(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && PATH.equals(request.path()) && request.query() == null
                && request.getHeader(HttpHeaders.EXPECT) == null // whoever waits to be asked for the body is asked there
                && isJson(request.getHeader(HttpHeaders.CONTENT_TYPE)) && isShort(request);
    }

    /** Some phones say the character set as well, which for JSON is always this one. */
    private static boolean isJson(String type) {
        return JSON.equals(type) || type != null && (JSON + ";charset=utf-8").equalsIgnoreCase(type.replace(" ", ""));
    }

    private static boolean isShort(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.length() <= 4 && length.chars().allMatch(Character::isDigit)
                && Integer.parseInt(length) <= LONGEST_BODY;
    }

    private Optional<Caller> citizen(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null ? Optional.empty()
                : known.find(KnownIdentities.hash(header)).filter(identity -> identity.hasRole("citizen")).map(Caller::of);
    }

    private void checkIn(RoutingContext routing, Caller caller, Buffer body) {
        ((RoutingContextInternal) routing).setBody(body);
        if (!admission.letIn(routing)) { // asked with the body here: who holds it back takes nobody's place
            routing.next();
            return;
        }
        try {
            PlainCheckIn.read(body.getBytes()).flatMap(request -> checkIn.checkIn(List.of(scan(request, caller))))
                    .ifPresentOrElse(outcome -> answer(routing, outcome.get(0)), routing::next);
        } catch (RuntimeException e) {
            longWay(routing, e);
        }
    }

    /** The outcome is known on a thread of the writers, which must not read the request. */
    private void answer(RoutingContext routing, CompletableFuture<CheckInOutcome> outcome) {
        var context = Vertx.currentContext();
        outcome.whenComplete((result, failure) -> {
            if (result instanceof Accepted accepted) {
                receipts.answer(routing.response(), accepted);
            } else {
                context.runOnContext(back -> longWay(routing, failure));
            }
        });
    }

    private static void longWay(RoutingContext routing, Throwable failure) {
        if (failure != null) {
            routing.put(FAILURE, failure instanceof CompletionException ? failure.getCause() : failure);
        }
        routing.next();
    }

    private static Scan scan(CheckInRequest request, Caller caller) {
        return new Scan(new VisitId(request.id()), new PersonId(caller.personId()), caller.actor().map(PersonId::new),
                request.qr(), request.checkedInAt());
    }
}
