package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.venue.application.ScannedCodes;
import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Refused;
import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.CheckInOutcome.CodeRefused;
import org.selamat.checkin.visit.domain.CheckInOutcome.IdTaken;
import org.selamat.checkin.visit.domain.CheckInOutcome.OtherContent;
import org.selamat.checkin.visit.domain.CheckInOutcome.TimeRefused;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/**
 * Records that somebody is at a venue. No transaction is opened here: the ledger writes the row and its event in one statement
 * that
 * commits by itself, which is one round trip to the database instead of four.
 */
@ApplicationScoped
public class CheckIn {

    private final ScannedCodes codes;
    private final Visits visits;
    private final Clock clock;

    CheckIn(ScannedCodes codes, Visits visits, Clock clock) {
        this.codes = codes;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * @param scannedText what the phone read from the code
     * @param recordedBy the guardian, when one acts for {@code person}
     */
    public CheckInOutcome checkIn(VisitId id, PersonId person, Optional<PersonId> recordedBy, String scannedText, Instant at) {
        var reading = codes.read(scannedText);
        if (reading instanceof Refused refused) {
            return new CodeRefused(refused.reason());
        }
        var code = ((Genuine) reading).code();
        var now = clock.instant();
        var visit = new Visit(id, person, code.venue(), at, now, Proof.STATIC, recordedBy, Optional.empty());
        var refusal = CheckInRules.check(id, visit.checkedInAt(), now);
        if (refusal.isEmpty() && visits.add(visit)) {
            return new Accepted(visit, code);
        }
        return visits.find(id).map(known -> repeated(known, visit, code))
                .orElseGet(() -> new TimeRefused(refusal.orElseThrow()));
    }

    /** A retry gets the first answer however late it comes, so the id is looked up before a time is refused. */
    private static CheckInOutcome repeated(Visit known, Visit visit, VenueCode code) {
        if (!known.person().equals(visit.person())) {
            return new IdTaken();
        }
        return known.sameScan(visit) ? new Accepted(known, code) : new OtherContent();
    }
}
