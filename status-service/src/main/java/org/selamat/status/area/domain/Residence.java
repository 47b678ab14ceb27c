package org.selamat.status.area.domain;

import java.util.Objects;
import java.util.Optional;

/** Where a case stays, as coarse as it is ever known here: the district, and the cell if whoever reports it has one. */
public record Residence(District district, Optional<GridCell> cell, Stay stay) {

    public Residence {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(stay, "stay");
    }
}
