package org.selamat.status.entry.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a destination lets somebody in.
 *
 * @param testWithin how old a negative test may be at departure; absent when none is asked for
 */
public record Admission(boolean admitted, Optional<Duration> testWithin) {

    public Admission {
        Objects.requireNonNull(testWithin, "testWithin");
    }
}
