package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Plain;

/** What WHO's core data set must hold to be read at all, and the days between which it says it holds. */
final class DdccSchema {

    private DdccSchema() {
    }

    /** Path of the first field that breaks it. */
    static Optional<String> violation(Map<?, ?> ddcc) {
        if (Plain.text(ddcc, "name").filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.of("name");
        }
        boolean vaccination = ddcc.containsKey("vaccine") && day(ddcc, "date").isPresent();
        return vaccination || ddcc.containsKey("test") ? Optional.empty() : Optional.of("date");
    }

    static Optional<Instant> from(Map<?, ?> ddcc) {
        return day(ddcc, "valid_from").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The last second of the day, wherever on earth it is asked. */
    static Optional<Instant> until(Map<?, ?> ddcc) {
        return day(ddcc, "valid_until").map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant());
    }

    static Optional<LocalDate> day(Map<?, ?> ddcc, String field) {
        return Plain.text(ddcc, field).flatMap(VaccinationEntry::day);
    }
}
