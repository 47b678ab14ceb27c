package org.selamat.status.boarding.domain;

import java.util.Objects;

/** @param ref the airline's own name for the row; the same one later means the same passenger */
public record ManifestRow(String ref, PassengerRequest passenger) {

    public ManifestRow {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(passenger, "passenger");
    }
}
