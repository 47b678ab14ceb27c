package org.selamat.bench.harness;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Processor time that processes spend on rows, together and each. */
public final class ProcessorTime {

    private static final double THOUSAND = 1_000;

    private final SortedMap<String, Long> processes;
    private final SortedMap<String, Double> seconds = new TreeMap<>();
    private long rows;
    private boolean warm;

    /** @param processes their ids by name */
    public ProcessorTime(Map<String, Long> processes) {
        this.processes = new TreeMap<>(processes);
    }

    /** Seconds per 1,000 of the rows that the work makes. */
    public double perThousand(LongSupplier work) {
        var before = now();
        long made = work.getAsLong();
        var after = now();
        double sum = 0;
        for (var name : processes.keySet()) {
            double spent = after.get(name) - before.get(name);
            seconds.merge(name, warm ? spent : 0, Double::sum);
            sum += spent;
        }
        rows += warm ? made : 0;
        warm = true;
        return sum * THOUSAND / Math.max(1, made);
    }

    /** Each process's seconds per 1,000 of all rows but those of the first turn, which warms up. */
    @Override
    public String toString() {
        return seconds.entrySet().stream()
                .map(one -> String.format("%s %.3f", one.getKey(), one.getValue() * THOUSAND / Math.max(1, rows)))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Double> now() {
        return processes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> ProcessCpu.seconds(List.of(one.getValue()))));
    }
}
