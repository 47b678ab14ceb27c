package org.selamat.vaccine;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings of the reading of pictures. */
@ConfigMapping(prefix = "vaccine.scan")
public interface ScanConfig {

    /** What pictures and documents take of the heap while they are read, all together; 45 % of it when absent. */
    Optional<MemorySize> memory();
}
