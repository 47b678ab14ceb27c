package org.selamat.status.boarding.application;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.CarrierOverride;
import org.selamat.status.boarding.domain.Overrides;

/** An airline's supervisor lets somebody board all the same. It changes no answer; it is on record, for the passenger too. */
@ApplicationScoped
public class OverrideDecision {

    private final BoardingChecks checks;
    private final Overrides overrides;
    private final BoardingAnnouncements announcements;
    private final AccessRecords accesses;
    private final Clock clock;

    OverrideDecision(BoardingChecks checks, Overrides overrides, BoardingAnnouncements announcements, AccessRecords accesses,
            Clock clock) {
        this.checks = checks;
        this.overrides = overrides;
        this.announcements = announcements;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Outcome override(UUID id, String airline, CarrierOverride.Reason reason, String supervisor) {
        Optional<BoardingCheck> own = checks.find(id).filter(check -> check.flight().airline().equals(airline));
        if (own.isEmpty()) {
            return new Unknown();
        }
        BoardingCheck check = own.get();
        if (!CarrierOverride.isPossibleFor(check.answer().decision()) || !overrides.of(Set.of(id)).isEmpty()) {
            return new Impossible();
        }
        CarrierOverride override = new CarrierOverride(id, check.answer().decision(), reason, supervisor, clock.instant());
        overrides.add(override);
        announcements.overridden(check, override);
        check.person().ifPresent(person -> accesses.record(Access.write("status.boarding", person.value(), "override")));
        return new Overridden(check, override);
    }

    /** How it went. */
    public sealed interface Outcome {
    }

    /** It is on record. */
    public record Overridden(BoardingCheck check, CarrierOverride override) implements Outcome {
    }

    /** No check of this airline's. */
    public record Unknown() implements Outcome {
    }

    /** The answer that holds now keeps nobody from boarding, or was overridden before. */
    public record Impossible() implements Outcome {
    }
}
