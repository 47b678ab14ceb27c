package org.selamat.helpdesk.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.Step;

/** The citizen no longer wants it; not possible once a correction is on its way. */
@ApplicationScoped
public class WithdrawCase {

    private final Cases cases;
    private final CaseMoves moves;
    private final Announcements announcements;
    private final Clock clock;

    WithdrawCase(Cases cases, CaseMoves moves, Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.cases = cases;
        this.moves = moves;
        this.clock = clock;
    }

    /** Empty when there is no such case of theirs. */
    @Transactional
    public Optional<Step> withdraw(CaseHandle handle, PersonId person) {
        var now = clock.instant();
        return cases.lock(handle).filter(c -> c.concern().person().equals(person))
                .map(found -> withdrawn(moves.write(found, found.withdraw(now), now), now));
    }

    private Step withdrawn(Step step, Instant now) {
        if (step instanceof Step.Moved moved && moved.after().concern().kind() == CaseKind.CONTEST_ORDER) {
            announcements.contestEnded(moved.after(), Resolution.WITHDRAWN, null, now);
        }
        return step;
    }
}
