package org.selamat.helpdesk.application.access;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.StaffSteps;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.Step;

/** An agent asks the citizen to let them see the record; the resolution clock stands still meanwhile. */
@ApplicationScoped
public class RequestAccess {

    private final StaffSteps steps;
    private final Clock clock;

    RequestAccess(StaffSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    public Optional<Step> request(CaseHandle handle, Officer officer) {
        var now = clock.instant();
        return steps.take(handle, found -> found.askForAccess(officer, now), now, "state");
    }
}
