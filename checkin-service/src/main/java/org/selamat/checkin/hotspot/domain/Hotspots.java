package org.selamat.checkin.hotspot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;

/** All hotspots, and the counts that they follow from. */
public interface Hotspots {

    /** A standing hotspot and the premises. */
    record Listed(Hotspot hotspot, Venue premises) {
    }

    /** The premises of a venue, held against anybody else who judges them until the transaction ends; empty when unknown. */
    Optional<Venue> lockPremisesOf(VenueId venue);

    /** Counts standing contacts at the premises and in their zones. */
    ContactCount count(VenueId premises, HotspotWindow window);

    Optional<Hotspot> standing(VenueId premises);

    /** All premises with a standing hotspot. */
    List<VenueId> standing();

    /** Those that ended, without being withdrawn, and were last met on this day or later. */
    List<Hotspot> endedSince(VenueId premises, LocalDate day);

    void declare(Hotspot hotspot);

    /** Keeps what it was last found to be. */
    void keep(Hotspot hotspot);

    void close(Hotspot hotspot, Hotspot.End how, Instant now);

    /** Newest first, those before {@code before}. */
    List<Listed> list(Optional<UUID> before, int limit);
}
