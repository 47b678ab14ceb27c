package org.selamat.helpdesk.application.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.CaseMoves;
import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.access.Grants;
import org.selamat.kit.id.Uuids;

/** The citizen lets the helpdesk read their status for this case. */
@ApplicationScoped
public class GiveAccess {

    private final Cases cases;
    private final CaseMoves moves;
    private final Grants grants;
    private final Announcements announcements;
    private final Clock clock;

    GiveAccess(Cases cases, CaseMoves moves, Grants grants, Announcements announcements, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.grants = grants;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Later, because the helpdesk asked or the citizen thought better of it. Empty when there is no such case of theirs. */
    @Transactional
    public Optional<Step> give(CaseHandle handle, PersonId person) {
        var now = clock.instant();
        return cases.lock(handle).filter(c -> c.concern().person().equals(person)).map(found -> {
            var step = found.accessGiven(now);
            if (step instanceof Step.Refused || !grants.good(found.id(), now).isEmpty()) {
                return step;
            }
            newGrant(found, now);
            return moves.write(found, step, now);
        });
    }

    /** With the opening. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(SupportCase opened, Instant at) {
        newGrant(opened, at);
        moves.write(opened, opened.accessGiven(at), at);
    }

    private void newGrant(SupportCase of, Instant at) {
        var grant = Grant.give(Uuids.v7(clock), of.id(), of.handle(), of.concern().person(), at);
        grants.add(grant);
        announcements.given(grant);
    }
}
