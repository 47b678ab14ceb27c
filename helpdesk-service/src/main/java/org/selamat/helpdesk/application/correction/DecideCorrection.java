package org.selamat.helpdesk.application.correction;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.StaffSteps;
import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.Refusal;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.helpdesk.domain.correction.Corrections;

/**
 * A second person approves or rejects what the first proposed. An approval leaves for the owner service in the same
 * transaction.
 */
@ApplicationScoped
public class DecideCorrection {

    /** What became of it. */
    public sealed interface Outcome {

        record Decided(Correction correction) implements Outcome {
        }

        record Refused(Refusal why, SupportCase of) implements Outcome {
        }
    }

    private final Cases cases;
    private final StaffSteps steps;
    private final Corrections corrections;
    private final Announcements announcements;
    private final Clock clock;

    DecideCorrection(Cases cases, StaffSteps steps, Corrections corrections, Announcements announcements, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.corrections = corrections;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Empty when there is no such correction. */
    @Transactional
    public Optional<Outcome> decide(CorrectionId id, Officer officer, boolean approve) {
        var now = clock.instant();
        return corrections.find(id).map(seen -> {
            var found = cases.lock(seen.caseId()).orElseThrow();
            // somebody may have decided while this waited for the case
            var correction = corrections.find(id).orElseThrow();
            return correction.decision() != null ? new Outcome.Refused(Refusal.WRONG_STATE, found)
                    : decide(found, correction, officer, approve, now);
        });
    }

    private Outcome decide(SupportCase found, Correction correction, Officer officer, boolean approve, Instant now) {
        var step = approve ? found.approve(officer, correction.proposer(), now)
                : found.reject(officer, correction.proposer(), now);
        if (steps.write(found, step, now, "corrections") instanceof Step.Refused refused) {
            return new Outcome.Refused(refused.why(), found);
        }
        var decided = correction.decided(approve, officer.subject(), now);
        corrections.save(decided);
        if (approve) {
            announcements.approved(found, decided);
        }
        return new Outcome.Decided(decided);
    }
}
