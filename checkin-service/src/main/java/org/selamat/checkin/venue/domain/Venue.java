package org.selamat.checkin.venue.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * Premises that people check in at.
 *
 * @param owner the person who registered it and who alone sees it through the API
 */
public record Venue(VenueId id, PersonId owner, VenueDetails details, Instant registeredAt) {

    public Venue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(registeredAt, "registeredAt");
    }

    public boolean isOwnedBy(PersonId person) {
        return owner.equals(person);
    }

    /** What a zone of these premises is like. */
    public VenueDetails zone(String part, Optional<Integer> capacity) {
        return details.zone(id, part, capacity);
    }

    /** Whether {@code other} is the same registration sent again: everything that the client decides is equal. */
    public boolean sameRegistration(Venue other) {
        return id.equals(other.id) && owner.equals(other.owner) && details.equals(other.details);
    }
}
