package org.selamat.helpdesk.domain.sla;

import java.time.Instant;

/**
 * What a clock shows.
 *
 * @param stoppedAt null while it runs
 */
public record ClockReading(SlaClock name, Instant dueAt, Instant stoppedAt) {

    public boolean isMissed(Instant now) {
        return (stoppedAt != null ? stoppedAt : now).isAfter(dueAt);
    }
}
