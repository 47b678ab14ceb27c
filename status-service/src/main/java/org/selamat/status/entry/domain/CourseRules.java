package org.selamat.status.entry.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * When somebody counts as vaccinated.
 *
 * @param vaccines accepted products of the EU value set {@code vaccine-medicinal-product}; empty when every product is
 * @param after from the dose that completes the course to the departure, at least
 */
public record CourseRules(Set<String> vaccines, Duration after) {

    public CourseRules {
        vaccines = Set.copyOf(vaccines);
        Objects.requireNonNull(after, "after");
    }

    boolean accepts(Vaccination dose) {
        return vaccines.isEmpty() || dose.product().filter(vaccines::contains).isPresent();
    }
}
