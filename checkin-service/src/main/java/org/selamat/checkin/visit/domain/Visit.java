package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * One scan of a venue's code: a fact, added once. What it means for how long somebody stayed is derived by {@link Stays}.
 *
 * @param checkedInAt by the phone's clock, whole milliseconds
 * @param receivedAt by the server's clock; days later when the phone was offline
 * @param recordedBy the guardian who scanned for a dependant
 * @param checkedOutAt when the visitor said that they left
 */
public record Visit(VisitId id, PersonId person, VenueId venue, Instant checkedInAt, Instant receivedAt, Proof proof,
        Optional<PersonId> recordedBy, Optional<Instant> checkedOutAt) {

    public Visit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(recordedBy, "recordedBy");
        checkedInAt = checkedInAt.truncatedTo(ChronoUnit.MILLIS);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        checkedOutAt = checkedOutAt.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The same for whoever knows the person under this id. */
    public Visit under(PersonId other) {
        return person.equals(other) ? this
                : new Visit(id, other, venue, checkedInAt, receivedAt, proof, recordedBy, checkedOutAt);
    }

    /** Whether {@code other} is this scan sent again; who sent it and when it arrived don't count. */
    public boolean sameScan(Visit other) {
        return id.equals(other.id) && person.equals(other.person) && venue.equals(other.venue)
                && checkedInAt.equals(other.checkedInAt);
    }
}
