package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.Step;

/** An agent takes a case, or a lead hands it to somebody. */
@ApplicationScoped
public class AssignCase {

    private final StaffSteps steps;
    private final Clock clock;

    AssignCase(StaffSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** @param assignee subject of somebody else; null when the officer takes it */
    @Transactional
    public Optional<Step> assign(CaseHandle handle, Officer officer, String assignee) {
        var now = clock.instant();
        return steps.take(handle, found -> assignee == null || assignee.equals(officer.subject()) ? found.take(officer, now)
                : found.assign(officer, assignee, now), now, "assignee");
    }
}
