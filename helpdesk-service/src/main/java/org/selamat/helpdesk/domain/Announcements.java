package org.selamat.helpdesk.domain;

import java.time.Instant;

import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.sla.RunningClock.Alarm;

/**
 * What the helpdesk tells the other services and, through the one sender, the citizen; it goes out if and only if the
 * transaction commits.
 */
public interface Announcements {

    void opened(SupportCase opened, Instant deadline);

    void assigned(SupportCase assigned);

    void closed(SupportCase closed);

    /** The same for a person who was erased: nobody is written to. */
    void abandoned(SupportCase closed);

    void contested(SupportCase contest);

    /** A contest is over without a correction: a person said no, or the citizen gave up. */
    void contestEnded(SupportCase contest, Resolution how, ResolutionReason why, Instant at);

    void given(Grant grant);

    void revoked(Grant grant);

    void approved(SupportCase of, Correction correction);

    /** A share of the time is gone, or all of it. */
    void rang(SupportCase late, Alarm alarm);
}
