package org.selamat.helpdesk.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.selamat.helpdesk.domain.TimelineEntry.Event;

/**
 * A walk along the map of states: as soon as one arrow is missing, the whole step is refused and the case stays where it
 * was.
 */
final class CasePath {

    private final SupportCase start;
    private final Instant at;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private Progress here;
    private boolean lost;

    CasePath(SupportCase start, Instant at) {
        this.start = start;
        this.at = at;
        this.here = start.progress();
    }

    CasePath to(CaseState next, Event event) {
        return to(next, event, null);
    }

    CasePath to(CaseState next, Event event, String reason) {
        return ended(next, here.resolution(), event, reason);
    }

    /** The reason that the citizen reads is the agent's code, or how it ended when no agent decided. */
    CasePath resolved(Resolution how, String reason) {
        return ended(CaseState.RESOLVED, how, Event.RESOLVED, reason != null ? reason : how.name());
    }

    CasePath ended(CaseState next, Resolution how, Event event, String reason) {
        lost |= !here.state().mayBecome(next);
        here = here.ended(next, how);
        return told(event, reason);
    }

    CasePath told(Event event, String reason) {
        entries.add(new TimelineEntry(at, event, reason));
        return this;
    }

    CasePath assignedTo(String officer) {
        here = here.with(officer);
        return this;
    }

    Step end() {
        return lost ? new Step.Refused(Refusal.WRONG_STATE, start.state()) : new Step.Moved(start.with(here), entries);
    }
}
