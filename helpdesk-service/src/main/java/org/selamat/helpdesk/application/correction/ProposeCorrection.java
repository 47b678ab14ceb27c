package org.selamat.helpdesk.application.correction;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.StaffSteps;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.Refusal;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.helpdesk.domain.correction.CorrectionReason;
import org.selamat.helpdesk.domain.correction.Corrections;
import org.selamat.helpdesk.domain.correction.Target;
import org.selamat.kit.id.Uuids;

/** The agent who has the case says what should never have been in the record. */
@ApplicationScoped
public class ProposeCorrection {

    /** What became of it. */
    public sealed interface Outcome {

        record Proposed(Correction correction) implements Outcome {
        }

        record Refused(Refusal why, SupportCase of) implements Outcome {
        }
    }

    private final Cases cases;
    private final StaffSteps steps;
    private final Corrections corrections;
    private final Clock clock;

    ProposeCorrection(Cases cases, StaffSteps steps, Corrections corrections, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Empty when there is no such case. */
    @Transactional
    public Optional<Outcome> propose(CaseHandle handle, Officer officer, Target target, CorrectionReason reason) {
        var now = clock.instant();
        return cases.lock(handle).map(found -> {
            var step = steps.write(found, found.propose(officer, now), now, "corrections");
            if (step instanceof Step.Refused refused) {
                return new Outcome.Refused(refused.why(), found);
            }
            var correction = Correction.propose(new CorrectionId(Uuids.v7(clock)), found.id(), target, reason,
                    officer.subject(),
                    now);
            corrections.add(correction);
            return new Outcome.Proposed(correction);
        });
    }
}
