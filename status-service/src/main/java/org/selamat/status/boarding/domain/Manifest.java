package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A flight's list of passengers, as its airline sent it.
 *
 * @param closedAt since when nobody boards any more and nothing about the flight is decided again
 */
public record Manifest(UUID id, Flight flight, Optional<Instant> closedAt) {

    /** Passengers that one request may hold. */
    public static final int MOST = 500;

    public Manifest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(flight, "flight");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    public Manifest closed(Instant at) {
        return new Manifest(id, flight, closedAt.or(() -> Optional.of(at)));
    }
}
