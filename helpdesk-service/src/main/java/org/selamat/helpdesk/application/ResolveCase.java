package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.ResolutionReason;
import org.selamat.helpdesk.domain.Step;

/** An agent ends a case without a correction; the citizen reads why in their language. */
@ApplicationScoped
public class ResolveCase {

    private final StaffSteps steps;
    private final Announcements announcements;
    private final Clock clock;

    ResolveCase(StaffSteps steps, Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    public Optional<Step> resolve(CaseHandle handle, Officer officer, ResolutionReason reason) {
        var now = clock.instant();
        var step = steps.take(handle, found -> found.resolve(officer, reason, now), now, "resolution");
        step.filter(Step.Moved.class::isInstance).map(taken -> ((Step.Moved) taken).after())
                .filter(after -> after.concern().kind() == CaseKind.CONTEST_ORDER)
                .ifPresent(after -> announcements.contestEnded(after, reason.resolution(), reason, now));
        return step;
    }
}
