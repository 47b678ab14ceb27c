package org.selamat.helpdesk.application.correction;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.CaseMoves;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.ResolutionReason;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.correction.OrdersTakenBack;
import org.selamat.helpdesk.domain.correction.TakenBack;

/**
 * A contested order was taken back for another reason than its case: a batch was reversed, or somebody else's case
 * corrected it. Nobody at the helpdesk has to do anything; the case closes by itself.
 */
@ApplicationScoped
public class TakeOrderBack {

    private final Cases cases;
    private final CaseMoves moves;
    private final OrdersTakenBack orders;
    private final Clock clock;

    TakeOrderBack(Cases cases, CaseMoves moves, OrdersTakenBack orders, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.orders = orders;
        this.clock = clock;
    }

    /** By a reversal: the case waits until every copy has followed. */
    @Transactional
    public void byReversal(TakenBack order) {
        cases.lock(order.caseId()).ifPresent(found -> {
            var now = clock.instant();
            if (moves.write(found, found.takenBack(now), now) instanceof Step.Moved) {
                orders.add(order);
            }
        });
    }

    /** By whoever had brought its evidence: no copy reports that, so that the case says no more than that it was corrected. */
    @Transactional
    public void bySource(CaseId id) {
        cases.lock(id).ifPresent(found -> {
            var now = clock.instant();
            moves.write(found, found.overtaken(ResolutionReason.ALREADY_CORRECTED, now), now);
        });
    }
}
