package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import jakarta.inject.Singleton;

import org.selamat.checkin.venue.application.ScannedCodes;
import org.selamat.checkin.venue.domain.CodeReading;
import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.venue.domain.CodeReading.Refused;
import org.selamat.checkin.venue.domain.ScannedProofs;
import org.selamat.checkin.venue.domain.ScannedText;
import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.CheckInOutcome.CodeRefused;
import org.selamat.checkin.visit.domain.CheckInOutcome.Deleted;
import org.selamat.checkin.visit.domain.CheckInOutcome.IdTaken;
import org.selamat.checkin.visit.domain.CheckInOutcome.KeyUnknown;
import org.selamat.checkin.visit.domain.CheckInOutcome.OtherContent;
import org.selamat.checkin.visit.domain.CheckInOutcome.TimeRefused;
import org.selamat.checkin.visit.domain.CheckInOutcome.TooMany;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.Visits;
import org.selamat.checkin.visit.domain.Visits.Attempt;

/**
 * Records that somebody is at a venue. No transaction is opened here and no thread waits: the ledger writes the row and its
 * event together with those of others, and answers after the commit.
 */
@Singleton
public class CheckIn {

    /** A scan with a genuine code, and why it may not be added, if so. */
    private record Judged(Visit visit, VenueCode code, Optional<CheckInOutcome> refusal) {

        Attempt attempt() {
            return new Attempt(visit, refusal.isEmpty());
        }
    }

    private final ScannedCodes codes;
    private final ScannedProofs proofs;
    private final Visits visits;
    private final VisitBudget budget;
    private final Clock clock;

    CheckIn(ScannedCodes codes, ScannedProofs proofs, Visits visits, VisitBudget budget, Clock clock) {
        this.codes = codes;
        this.proofs = proofs;
        this.visits = visits;
        this.budget = budget;
        this.clock = clock;
    }

    /** Answered on a thread of the ledger. */
    public Optional<List<CompletableFuture<CheckInOutcome>>> checkIn(List<Scan> scans) {
        return checkIn(scans, Runnable::run);
    }

    /**
     * @param home runs what follows upon the outcomes
     * @return one outcome a scan, in their order, each complete when it is durable; empty, with nothing recorded, when too
     *         many others are waiting
     */
    public Optional<List<CompletableFuture<CheckInOutcome>>> checkIn(List<Scan> scans, Executor home) {
        var now = clock.instant();
        var genuine = new ArrayList<Judged>();
        var refusals = new ArrayList<Optional<CheckInOutcome>>();
        for (var scan : scans) {
            var reading = read(scan);
            if (reading instanceof Genuine read) {
                genuine.add(judge(scan, read.code(), now));
            }
            refusals.add(reading instanceof Refused refused ? Optional.of(refuse(scan, refused, now)) : Optional.empty());
        }
        return visits.record(genuine.stream().map(Judged::attempt).toList(), home)
                .map(recorded -> outcomes(refusals, genuine.iterator(), recorded.iterator()));
    }

    /** The same for one scan, which is what comes most. */
    public Optional<CompletableFuture<CheckInOutcome>> checkIn(Scan scan, Executor home) {
        var reading = read(scan);
        if (reading instanceof Refused refused) {
            return Optional.of(CompletableFuture.completedFuture(refuse(scan, refused, clock.instant())));
        }
        var judged = judge(scan, ((Genuine) reading).code(), clock.instant());
        return visits.record(judged.attempt(), home).map(recorded -> recorded.thenApply(known -> outcome(judged, known)));
    }

    private CodeReading read(Scan scan) {
        return codes.read(ScannedText.of(scan.text()).code(), scan.at());
    }

    /** What can't be judged yet is the phone's to keep; but what comes too late is so under any key, and no longer kept. */
    private static CheckInOutcome refuse(Scan scan, Refused refused, Instant now) {
        if (refused.reason() != Reason.UNKNOWN_KEY) {
            return new CodeRefused(refused.reason());
        }
        return CheckInRules.check(scan.id(), scan.at(), now).<CheckInOutcome> map(TimeRefused::new)
                .orElseGet(KeyUnknown::new);
    }

    private Judged judge(Scan scan, VenueCode code, Instant now) {
        var visit = new Visit(scan.id(), scan.person(), code.venue(), scan.at(), now, proof(scan, code, now), scan.recordedBy(),
                Optional.empty());
        return new Judged(visit, code, refusal(visit, now));
    }

    private Optional<CheckInOutcome> refusal(Visit visit, Instant now) {
        var reason = CheckInRules.check(visit.id(), visit.checkedInAt(), now);
        return reason.isPresent() ? reason.map(TimeRefused::new) : budget.wait(visit).map(TooMany::new);
    }

    private Proof proof(Scan scan, VenueCode code, Instant now) {
        return switch (proofs.of(ScannedText.of(scan.text()), code, scan.at(), now)) {
            case SCREEN -> Proof.ROTATING;
            case TAG -> Proof.NFC;
            case POSTER -> Proof.STATIC;
        };
    }

    private List<CompletableFuture<CheckInOutcome>> outcomes(List<Optional<CheckInOutcome>> refusals,
            Iterator<Judged> genuine, Iterator<CompletableFuture<Optional<Visit>>> recorded) {
        var outcomes = new ArrayList<CompletableFuture<CheckInOutcome>>();
        for (var refusal : refusals) {
            if (refusal.isPresent()) {
                outcomes.add(CompletableFuture.completedFuture(refusal.get()));
            } else {
                var judged = genuine.next();
                outcomes.add(recorded.next().thenApply(known -> outcome(judged, known)));
            }
        }
        return outcomes;
    }

    private CheckInOutcome outcome(Judged judged, Optional<Visit> known) {
        known.filter(judged.visit()::equals).ifPresent(budget::count); // this very scan: an earlier one was received earlier
        return known.map(visit -> recorded(visit, judged)).orElseGet(() -> judged.refusal().orElseGet(Deleted::new));
    }

    /** @param known what has the id now: this scan, or an earlier one */
    private static CheckInOutcome recorded(Visit known, Judged judged) {
        if (!known.person().equals(judged.visit().person())) {
            return new IdTaken();
        }
        return known.sameScan(judged.visit()) ? new Accepted(known, judged.code()) : new OtherContent();
    }
}
