package org.selamat.vaccine.application.correction;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.DoseCorrection.Step;
import org.selamat.vaccine.domain.correction.DoseCorrections;
import org.selamat.vaccine.domain.dose.DoseRefusal;

/** A second member of staff decides. An approval takes effect at once, and only on the very record that was proposed upon. */
@ApplicationScoped
public class DecideDoseCorrection {

    /** What came of it. */
    public sealed interface Answer {

        record Decided(DoseCorrection correction) implements Answer {
        }

        record Unknown() implements Answer {
        }

        record SamePerson() implements Answer {
        }

        record DecidedBefore() implements Answer {
        }

        /** The dose was voided meanwhile. */
        record Stale() implements Answer {
        }

        /** What is on record by now speaks against the replacement. */
        record Refused(DoseRefusal reason) implements Answer {
        }

        record Duplicate() implements Answer {
        }
    }

    private final DoseCorrections corrections;
    private final CorrectionDesk desk;
    private final AccessRecords accesses;
    private final Clock clock;

    DecideDoseCorrection(DoseCorrections corrections, CorrectionDesk desk, AccessRecords accesses, Clock clock) {
        this.corrections = corrections;
        this.desk = desk;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Answer decide(UUID id, boolean approve, String by) {
        return corrections.forUpdate(id).map(proposed -> decide(proposed, proposed.decide(approve, by, clock.instant())))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer decide(DoseCorrection proposed, Step step) {
        if (step instanceof Step.SamePerson) {
            return new Answer.SamePerson();
        }
        if (!(step instanceof Step.Decided decided)) {
            return new Answer.DecidedBefore();
        }
        var against = decided.correction().isApproved() ? desk.apply(decided.correction()) : Optional.<Answer> empty();
        return against.orElseGet(() -> keep(decided.correction()));
    }

    private Answer keep(DoseCorrection decided) {
        corrections.replace(decided);
        accesses.record(new Access(decided.person().value(), Access.Action.CORRECT, "vaccine.dose",
                List.of("dose", "replacement", "reason"), 1, null, null, null));
        return new Answer.Decided(decided);
    }
}
