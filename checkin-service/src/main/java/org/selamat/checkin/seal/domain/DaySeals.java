package org.selamat.checkin.seal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The seals of the days of which something is kept. */
public interface DaySeals {

    /**
     * Empty when the day isn't made yet or its key is destroyed: what was sealed on it can't be read, and nothing is sealed.
     */
    Optional<DaySeal> find(LocalDate day);

    /** The days between, both included, that have a seal, in their order. */
    List<LocalDate> between(LocalDate first, LocalDate last);

    /** For what can't be without: a row that is there, or is to be written. */
    default DaySeal of(LocalDate day) {
        return find(day).orElseThrow(() -> new IllegalStateException("there is no key of " + day));
    }
}
