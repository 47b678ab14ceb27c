package org.selamat.vaccine.domain.correction;

import java.util.Optional;
import java.util.UUID;

/** Every correction that was proposed. */
public interface DoseCorrections {

    void add(DoseCorrection correction);

    Optional<DoseCorrection> find(UUID id);

    /** The same, locked until the transaction ends. */
    Optional<DoseCorrection> forUpdate(UUID id);

    void replace(DoseCorrection decided);
}
