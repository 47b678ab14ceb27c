package org.selamat.checkin.venue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * Premises that people check in at.
 *
 * @param owner the person who registered it and who alone sees it through the API
 * @param version how many times it was changed
 * @param closedAt when its code stops counting, which may be yet to come
 */
public record Venue(VenueId id, PersonId owner, VenueDetails details, Instant registeredAt, long version,
        Optional<Instant> closedAt) {

    public Venue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(registeredAt, "registeredAt");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    /** As it is registered. */
    public Venue(VenueId id, PersonId owner, VenueDetails details, Instant registeredAt) {
        this(id, owner, details, registeredAt, 0, Optional.empty());
    }

    public boolean isOwnedBy(PersonId person) {
        return owner.equals(person);
    }

    /** What a zone of these premises is like. */
    public VenueDetails zone(String part, Optional<Integer> capacity) {
        return details.zone(id, part, capacity);
    }

    /**
     * Capacity counts at once, place and hours from a day on, so that no check-in is judged anew.
     *
     * @param from that local day
     * @param forgotten the newest day of which no visits are kept
     * @return empty when a zone is to have another place or other hours than its premises
     */
    public Optional<Venue> changed(VenueChange change, LocalDate from, LocalDate forgotten) {
        var possible = details.zoneOf().isPresent() ? change.ofZone(details) : Optional.of(change);
        return possible.map(
                wish -> new Venue(id, owner, details.changed(wish, from, forgotten), registeredAt, version + 1, closedAt));
    }

    public Venue closed(Instant at) {
        return new Venue(id, owner, details, registeredAt, version + 1, Optional.of(at));
    }

    public boolean isClosed(Instant at) {
        return closedAt.filter(at::isAfter).isPresent();
    }

    /**
     * Whether {@code other} is the same registration sent again: everything that the client decides is equal, or, once it was
     * changed, everything that never changes.
     */
    public boolean sameRegistration(Venue other) {
        return id.equals(other.id) && owner.equals(other.owner)
                && (version == 0 ? details.equals(other.details) : details.sameForGood(other.details));
    }
}
