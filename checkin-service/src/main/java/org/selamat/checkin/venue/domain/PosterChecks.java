package org.selamat.checkin.venue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/** What is known about posters, day by day; nothing in it tells who said so. */
public interface PosterChecks {

    /** A venue that several people reported. */
    record Reported(VenueId venue, String name, String district, int people, LocalDate last) {
    }

    /** A poster that was printed under a former key and not since. */
    record Outdated(VenueId venue, String name, KeyId key) {
    }

    /**
     * Who reports, as nobody can trace back.
     *
     * @param tag for whoever has none at this venue yet
     * @param all tags that the person may have there, from before a change of keys
     */
    record Reporter(byte[] tag, List<byte[]> all) {
    }

    void add(VenueId venue, LocalDate day, SelfScan found);

    /**
     * Adds the report, under the tag that the person has at this venue already, if any; the same person about the same venue
     * and day again replaces what they said. An unknown venue is ignored.
     */
    void add(VenueId venue, LocalDate day, PosterFault fault, Reporter reporter);

    /** Days with something on them since then, newest first. */
    List<PosterDay> of(VenueId venue, LocalDate since);

    /** Venues that at least so many people reported since then, by id, after the given one. */
    List<Reported> reported(LocalDate since, int atLeast, Optional<UUID> after, int limit);

    /** The owner's venues whose code was printed, and never with the present key, by id, after the given one. */
    List<Outdated> outdated(PersonId owner, KeyId current, Optional<UUID> after, int limit);

    /** Forgets what is older. */
    void forgetBefore(LocalDate day);
}
