package org.selamat.status.brake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All weakenings ever proposed. */
public interface Weakenings {

    void add(Weakening weakening);

    /** For a change: others wait until the transaction ends. */
    Optional<Weakening> forUpdate(UUID id);

    void replace(Weakening weakening);

    List<Weakening> holdingAt(Instant t);

    /** Those that hold at the given time or wait for a second person, the newest first. */
    List<Weakening> current(Instant t);
}
