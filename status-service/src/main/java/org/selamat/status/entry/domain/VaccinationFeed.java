package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Optional;

/** How new the vaccinations are that are known here. */
public interface VaccinationFeed {

    /** Everything that vaccine-service had published by then is known; empty before that was first found. */
    Optional<Instant> completeAsOf();
}
