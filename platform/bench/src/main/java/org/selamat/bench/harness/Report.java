package org.selamat.bench.harness;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One result as JSON. {@code ours} and {@code reference} are medians; {@code ratio} is the median of the pairs' own ratios,
 * which is why
 * it needn't be the quotient of the two.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "name", "unit", "ours", "reference", "referenceName", "ratio", "ratioMin", "ratioMax", "p50", "p99",
        "p999",
        "errors", "seconds", "notes", "probes" })
public record Report(String name, String unit, double ours, double reference, String referenceName, double ratio,
        double ratioMin,
        double ratioMax, Double p50, Double p99, Double p999, long errors, double seconds, List<String> notes, Probes probes) {

    public static Report of(String name, Outcome outcome, double seconds, Probes probes) {
        var pairs = outcome.pairs();
        var ratios = pairs.stream().mapToDouble(Pairs.Pair::ratio).toArray();
        var latency = outcome.latency();
        return new Report(name, outcome.unit(), Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray()),
                Median.of(pairs.stream().mapToDouble(Pairs.Pair::reference).toArray()), outcome.referenceName(),
                Median.of(ratios),
                java.util.Arrays.stream(ratios).min().orElseThrow(), java.util.Arrays.stream(ratios).max().orElseThrow(),
                latency == null ? null : latency.p50(), latency == null ? null : latency.p99(),
                latency == null ? null : latency.p999(), outcome.errors(), seconds, outcome.notes(), probes);
    }
}
