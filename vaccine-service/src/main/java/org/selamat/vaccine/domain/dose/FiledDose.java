package org.selamat.vaccine.domain.dose;

import java.util.Optional;
import java.util.UUID;

/**
 * A dose as it lies in the file, whether it counts or not.
 *
 * @param voidedBy the correction that voided it; empty while it stands
 */
public record FiledDose(Dose dose, Optional<UUID> voidedBy) {

    public boolean stands() {
        return voidedBy.isEmpty();
    }
}
