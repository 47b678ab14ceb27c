package org.selamat.helpdesk.application;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.helpdesk.domain.TimelineEntry.Event;
import org.selamat.helpdesk.domain.sla.SlaPolicy;

/**
 * What every opening has in common, whoever asked for it: a handle, a promise, running clocks, and the cases of the same
 * flight.
 */
@ApplicationScoped
class CaseOpening {

    private final Cases cases;
    private final ClockKeeper clocks;
    private final SlaPolicy policy;
    private final Announcements announcements;
    private final RandomGenerator random;

    CaseOpening(Cases cases, ClockKeeper clocks, SlaPolicy policy, Announcements announcements, RandomGenerator random) {
        this.cases = cases;
        this.clocks = clocks;
        this.policy = policy;
        this.announcements = announcements;
        this.random = random;
    }

    SupportCase open(CaseId id, Concern concern, Instant at) {
        var assessment = policy.assess(concern.kind(), concern.flight(), at);
        var opened = SupportCase.open(id, unusedHandle(), concern, assessment, at);
        var others = concern.urgentFlight().map(flight -> cases.openOn(concern.person(), flight)).orElse(List.of());
        cases.add(opened);
        cases.tell(id, List.of(TimelineEntry.of(at,
                concern.kind() == CaseKind.BOARDING_REFERRAL ? Event.OPENED_BY_REFERRAL : Event.OPENED)));
        others.forEach(other -> cases.link(id, other.id()));
        announcements.opened(opened, clocks.start(opened));
        return opened;
    }

    /** 40 bits are plenty against guessing, but not against meeting an earlier handle after a million cases. */
    private CaseHandle unusedHandle() {
        var handle = CaseHandle.draw(random);
        return cases.isTaken(handle) ? unusedHandle() : handle;
    }
}
