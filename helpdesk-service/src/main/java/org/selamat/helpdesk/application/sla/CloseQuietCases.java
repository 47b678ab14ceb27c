package org.selamat.helpdesk.application.sla;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.HelpdeskConfig;
import org.selamat.helpdesk.application.CaseMoves;
import org.selamat.helpdesk.domain.Cases;

/** A case that was resolved and heard nothing more from the citizen is over. */
@ApplicationScoped
public class CloseQuietCases {

    private static final int BATCH = 200;

    private final Cases cases;
    private final CaseMoves moves;
    private final HelpdeskConfig config;
    private final Clock clock;

    CloseQuietCases(Cases cases, CaseMoves moves, HelpdeskConfig config, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public int close() {
        var now = clock.instant();
        var quiet = cases.lockResolvedBefore(now.minus(config.closeAfter()), BATCH);
        quiet.forEach(resolved -> moves.write(resolved, resolved.close(now), now));
        return quiet.size();
    }
}
