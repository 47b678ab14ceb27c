package org.selamat.checkin.exposure.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;

/**
 * The venues that one replica matches: those whose visits are in some partitions of the topic of visits.
 *
 * @param partitions those of this replica
 * @param of how many the topic has
 */
public record VenueShare(Set<Integer> partitions, int of) {

    /** Every venue: for whoever is alone. */
    public static final VenueShare ALL = new VenueShare(Set.of(0), 1);

    public VenueShare {
        partitions = Set.copyOf(partitions);
        if (of < 1 || partitions.stream().anyMatch(partition -> partition < 0 || partition >= of)) {
            throw new IllegalArgumentException(partitions + " of " + of);
        }
    }

    public boolean owns(VenueId venue) {
        return partitions.contains(partition(venue));
    }

    /** The partition that Kafka's producer chooses for events with this venue as their key. */
    public int partition(VenueId venue) {
        return of == 1 ? 0 : (Murmur2.hash(text(venue.value())) & Integer.MAX_VALUE) % of;
    }

    public boolean isAll() {
        return partitions.size() == of;
    }

    /** How many of {@code all} visits are this replica's, about. */
    public long part(long all) {
        return all * partitions.size() / of;
    }

    private static byte[] text(UUID id) {
        return id.toString().getBytes(US_ASCII);
    }
}
