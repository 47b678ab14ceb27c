package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All manifests sent, one for each departure. */
public interface Manifests {

    /** The departure's manifest, made with this id when it is the first; nobody else works on it until the transaction ends. */
    Manifest hold(UUID idIfNew, Flight flight);

    Optional<Manifest> find(UUID id);

    void close(UUID id, Instant at);
}
