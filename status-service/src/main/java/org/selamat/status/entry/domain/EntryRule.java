package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * What a destination asks of arrivals from one day on. It is looked at for the moment of departure, when an airline has to
 * know.
 *
 * @param version stable name, kept with every answer
 * @param destination ISO 3166-1 alpha-2
 */
public record EntryRule(String version, String destination, Instant from, CourseRules course, Admission vaccinated,
        Admission others, Children children) {

    public EntryRule {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(vaccinated, "vaccinated");
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(children, "children");
    }

    /** Where it makes no difference, nobody's vaccinations are looked at. */
    public boolean asksForDoses() {
        return !vaccinated.equals(others);
    }
}
