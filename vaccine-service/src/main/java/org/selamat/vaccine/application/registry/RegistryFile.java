package org.selamat.vaccine.application.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A register as it is handed over when a deployment starts: what is there already stays as it is. */
public record RegistryFile(List<CentreEntry> centres, List<LotEntry> lots) {

    /** One centre of the file. */
    public record CentreEntry(String id, String name, LocalDate openedOn, Optional<LocalDate> closedOn) {
    }

    /** One lot of the file. */
    public record LotEntry(String product, String number, Optional<LocalDate> releasedOn, LocalDate expiresOn) {
    }
}
