package org.selamat.helpdesk.application.correction;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.CaseMoves;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.correction.OrdersTakenBack;

/**
 * Closes the cases of a reversal that every copy has followed, so many in one transaction: a batch may have touched thousands.
 */
@ApplicationScoped
public class CloseProvenCases {

    private static final int BATCH = 100;

    private final Cases cases;
    private final CaseMoves moves;
    private final OrdersTakenBack orders;
    private final Clock clock;

    CloseProvenCases(Cases cases, CaseMoves moves, OrdersTakenBack orders, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.orders = orders;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    public boolean close() {
        List<CaseId> proven = orders.lockProven(BATCH);
        var now = clock.instant();
        proven.forEach(id -> cases.lock(id).ifPresent(found -> moves.write(found, found.proven(now), now)));
        if (!proven.isEmpty()) {
            orders.settle(proven);
        }
        return proven.size() == BATCH;
    }
}
