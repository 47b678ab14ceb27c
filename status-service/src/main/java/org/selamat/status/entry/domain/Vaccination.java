package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One dose, as it was told.
 *
 * @param number of the course, at most: what was recorded of a dose before it may have been withdrawn since
 * @param foreign whether a certificate told of it, which may be silent about the doses before
 */
public record Vaccination(UUID id, Instant givenAt, int number, int total, Optional<String> product, boolean foreign) {

    static final Comparator<Vaccination> CHRONOLOGICAL = Comparator.comparing(Vaccination::givenAt)
            .thenComparing(Vaccination::id);

    public Vaccination {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(givenAt, "givenAt");
        Objects.requireNonNull(product, "product");
        if (number < 1 || total < 1) {
            throw new IllegalArgumentException("doses count from 1");
        }
    }
}
