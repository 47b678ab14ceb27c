package org.selamat.helpdesk.domain.sla;

import java.time.Instant;

/**
 * A stretch of time in which the helpdesk waited for the citizen.
 *
 * @param until null while it lasts
 */
public record Pause(Instant from, Instant until) {

    Instant end(Instant now) {
        return until != null ? until : now;
    }
}
