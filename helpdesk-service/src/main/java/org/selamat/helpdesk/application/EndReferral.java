package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.ResolutionReason;

/** A traveller who was referred to a person may board after all: nobody has to look any more. */
@ApplicationScoped
public class EndReferral {

    private final Cases cases;
    private final CaseMoves moves;
    private final Clock clock;

    EndReferral(Cases cases, CaseMoves moves, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    public void cleared(UUID decisionId) {
        cases.lockReferral(decisionId).ifPresent(found -> {
            var now = clock.instant();
            moves.write(found, found.overtaken(ResolutionReason.CLEARED_TO_BOARD, now), now);
        });
    }
}
