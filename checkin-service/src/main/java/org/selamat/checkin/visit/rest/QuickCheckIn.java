package org.selamat.checkin.visit.rest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.CheckIn;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.kit.access.KnownCitizen;
import org.selamat.kit.access.SignIn;
import org.selamat.kit.rest.ShortWay;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/**
 * The common check-in without detours, since most of a check-in's cost was in them: a citizen's token, a body as phones
 * send it, and the answer is yes, or that there is no room. Anything else goes the long way through {@link VisitResource},
 * which alone refuses and words refusals; a scan that was recorded here meets its own row there.
 */
@ApplicationScoped
class QuickCheckIn {

    private static final String PATH = "/v1/me/visits";
    private static final String FAILURE = "checkin.failure";
    private static final int LONGEST_BODY = 2_048;

    private final SignIn signIn;
    private final CheckIn checkIn;
    private final Admission admission;
    private final Busy busy;
    private final ReceiptWriter receipts;

    QuickCheckIn(SignIn signIn, CheckIn checkIn, Admission admission, Busy busy, ReceiptWriter receipts) {
        this.signIn = signIn;
        this.checkIn = checkIn;
        this.admission = admission;
        this.busy = busy;
        this.receipts = receipts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, ShortWay.BEFORE_SIGN_IN);
    }

    /** What went wrong on the short way isn't tried a second time on the long one. */
    static void rethrow(RoutingContext routing) {
        if (routing.get(FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
    }

    private void take(RoutingContext routing) {
        if (ShortWay.isPost(routing.request(), PATH, LONGEST_BODY)) {
            signIn.citizen(routing, citizen -> ShortWay.wholeBody(routing)
                    .onSuccess(body -> checkIn(routing, citizen, body)).onFailure(routing::fail), routing::next);
        } else {
            routing.next();
        }
    }

    private void checkIn(RoutingContext routing, KnownCitizen citizen, Buffer body) {
        if (!admission.letIn(routing)) { // asked with the body here: who holds it back takes nobody's place
            busy.answer(routing);
            return;
        }
        try {
            PlainCheckIn.read(body.getBytes())
                    .flatMap(request -> checkIn.checkIn(scan(request, citizen), ShortWay.eventLoop()))
                    .ifPresentOrElse(outcome -> answer(routing, outcome), routing::next);
        } catch (RuntimeException e) {
            longWay(routing, e);
        }
    }

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

    private static Scan scan(CheckInRequest request, KnownCitizen citizen) {
        return new Scan(new VisitId(request.id()), new PersonId(citizen.person()), citizen.guardian().map(PersonId::new),
                request.qr(), request.checkedInAt());
    }
}
