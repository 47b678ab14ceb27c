package org.selamat.vaccine.domain.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody who built on a dose is told of its correction.
 *
 * @param correction id of the correction, here or in helpdesk-service
 */
public record Correcting(UUID correction, Grounds grounds, Instant at) {
}
