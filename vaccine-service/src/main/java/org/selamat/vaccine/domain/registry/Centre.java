package org.selamat.vaccine.domain.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place that gives doses.
 *
 * @param id client id under which its system calls
 * @param openedOn first day on which it gave doses
 * @param closedOn last day; empty while it is open
 * @param version counts the changes, from 1
 */
public record Centre(String id, String name, LocalDate openedOn, Optional<LocalDate> closedOn, long version) {

    public Centre {
        if (closedOn.filter(closed -> closed.isBefore(openedOn)).isPresent()) {
            throw new IllegalArgumentException("closedOn lies before openedOn");
        }
    }

    public boolean opensAfter(LocalDate day) {
        return openedOn.isAfter(day);
    }

    public boolean hasClosedBefore(LocalDate day) {
        return closedOn.filter(day::isAfter).isPresent();
    }

    /** Whether the other says the same, whatever its version. */
    public boolean saysTheSameAs(Centre other) {
        return equals(new Centre(other.id, other.name, other.openedOn, other.closedOn, version));
    }
}
