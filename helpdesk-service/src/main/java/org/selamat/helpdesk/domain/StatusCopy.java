package org.selamat.helpdesk.domain;

import java.time.Instant;

/**
 * The status of a person as this service last heard it; the truth is status-service's.
 *
 * @param version grows by one with every change; an older one never replaces a newer one
 * @param validUntil null when open-ended
 */
public record StatusCopy(PersonId person, long version, String label, String colour, Instant since, Instant validUntil) {
}
