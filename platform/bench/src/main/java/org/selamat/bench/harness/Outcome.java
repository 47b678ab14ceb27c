package org.selamat.bench.harness;

import java.util.List;

/**
 * What a benchmark brings home.
 *
 * @param latency of our side; null where there is no request to time
 * @param errors answers that were not what they had to be, and requests without one
 */
public record Outcome(String unit, List<Pairs.Pair> pairs, String referenceName, Latency latency, long errors,
        List<String> notes) {

    public Outcome {
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }
}
