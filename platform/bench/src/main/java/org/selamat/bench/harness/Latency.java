package org.selamat.bench.harness;

import org.HdrHistogram.Histogram;

/** Percentiles in milliseconds, from the intended start of each request to its last byte. */
public record Latency(double p50, double p99, double p999) {

    private static final double NANOS_PER_MILLI = 1e6;

    public static Latency of(Histogram nanos) {
        return new Latency(at(nanos, 50), at(nanos, 99), at(nanos, 99.9));
    }

    private static double at(Histogram nanos, double percentile) {
        return nanos.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }
}
