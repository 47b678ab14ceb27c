package org.selamat.bench.harness;

import java.time.Duration;

/** One of the two things that are compared. */
public interface Side {

    /** Works for about this long and returns how much was done, in the benchmark's unit. */
    double measure(Duration slice);
}
