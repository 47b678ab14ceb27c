package org.selamat.helpdesk.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.StatusCopies;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grants;

/** Writes a step together with everything that follows from it. */
@ApplicationScoped
public class CaseMoves {

    private final Cases cases;
    private final ClockKeeper clocks;
    private final Grants grants;
    private final StatusCopies statuses;
    private final Announcements announcements;

    CaseMoves(Cases cases, ClockKeeper clocks, Grants grants, StatusCopies statuses, Announcements announcements) {
        this.cases = cases;
        this.clocks = clocks;
        this.grants = grants;
        this.statuses = statuses;
        this.announcements = announcements;
    }

    /** A refused step changes nothing and is given back as it is. */
    public Step write(SupportCase before, Step step, Instant at) {
        if (step instanceof Step.Moved moved) {
            var after = moved.after();
            keep(before, moved, at);
            if (after.progress().assignee() != null && !after.progress().assignee().equals(before.progress().assignee())) {
                announcements.assigned(after);
            }
            if (after.state().isOver()) {
                finish(after, at);
                announcements.closed(after);
                settleLinked(after, at);
            }
        }
        return step;
    }

    /** The person was erased: the case ends, and whoever counts on it hears so. */
    public void abandon(SupportCase open, Instant at) {
        if (open.abandon(at) instanceof Step.Moved moved) {
            keep(open, moved, at);
            finish(moved.after(), at);
            announcements.abandoned(moved.after());
            if (open.concern().kind() == CaseKind.CONTEST_ORDER && moved.after().state() == CaseState.WITHDRAWN) {
                announcements.contestEnded(moved.after(), Resolution.WITHDRAWN, null, at);
            }
        }
    }

    private void keep(SupportCase before, Step.Moved moved, Instant at) {
        cases.save(moved.after());
        cases.tell(moved.after().id(), moved.entries());
        clocks.follow(before.state(), moved.after(), at);
    }

    private void finish(SupportCase over, Instant at) {
        grants.good(over.id(), at).forEach(grant -> {
            grants.save(grant.revoked(at));
            announcements.revoked(grant);
        });
        if (!cases.anyOpen(over.concern().person())) {
            statuses.forget(over.concern().person());
        }
    }

    private void settleLinked(SupportCase over, Instant at) {
        if (over.progress().resolution() == Resolution.CORRECTED) {
            cases.lockOpenLinked(over.id()).forEach(linked -> write(linked, linked.settledBy(Resolution.CORRECTED, at), at));
        }
    }
}
