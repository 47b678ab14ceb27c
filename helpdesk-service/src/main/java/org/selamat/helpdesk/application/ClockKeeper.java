package org.selamat.helpdesk.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.sla.Clocks;
import org.selamat.helpdesk.domain.sla.Deadlines;
import org.selamat.helpdesk.domain.sla.RunningClock;
import org.selamat.helpdesk.domain.sla.SlaClock;

/** Starts, holds and stops the clocks as the case moves. */
@ApplicationScoped
class ClockKeeper {

    private final Clocks clocks;
    private final Deadlines deadlines;

    ClockKeeper(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    /** @return when the case must be resolved */
    Instant start(SupportCase opened) {
        for (var name : SlaClock.values()) {
            clocks.start(RunningClock.start(opened.id(), name, opened.openedAt(), due(name, opened, opened.openedAt())));
        }
        return due(SlaClock.RESOLUTION, opened, opened.openedAt());
    }

    void follow(CaseState before, SupportCase after, Instant at) {
        if (before == after.state()) {
            return;
        }
        var ended = after.state() == CaseState.RESOLVED || after.state().isOver();
        var begun = ended || after.state() == CaseState.IN_PROGRESS;
        if (before == CaseState.WAITING_CITIZEN) {
            clocks.resume(after.id(), at);
        }
        if (after.state() == CaseState.WAITING_CITIZEN) {
            clocks.pause(after.id(), at);
        }
        for (var clock : clocks.running(after.id())) {
            if (ended || begun && clock.name() == SlaClock.FIRST_RESPONSE) {
                clocks.stop(clock, at);
            } else if (after.state() == CaseState.WAITING_CITIZEN) {
                clocks.hold(clock);
            } else if (before == CaseState.WAITING_CITIZEN) {
                clocks.set(clock.due(due(clock.name(), after, at)));
            }
        }
    }

    private Instant due(SlaClock name, SupportCase of, Instant now) {
        return deadlines.due(name, of.assessment(), of.openedAt(), clocks.pauses(of.id()), now);
    }
}
