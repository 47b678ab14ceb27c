package org.selamat.bench.checkin;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.selamat.bench.harness.ProcessCpu;
import org.selamat.local.client.Suite;
import org.selamat.local.host.ProcessRecord;

/** Processor time that components of the suite spend on rows, together and each. */
final class ProcessorTime {

    private static final double THOUSAND = 1_000;

    private final Suite running;
    private final List<String> components;
    private final double[] seconds;
    private long rows;
    private boolean warm;

    ProcessorTime(Suite running, List<String> components) {
        this.running = running;
        this.components = components;
        this.seconds = new double[components.size()];
    }

    /** Seconds per 1,000 of the rows that the work makes. */
    double perThousand(LongSupplier work) {
        var before = now();
        long made = work.getAsLong();
        var after = now();
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            seconds[i] += warm ? after[i] - before[i] : 0;
            sum += after[i] - before[i];
        }
        rows += warm ? made : 0;
        warm = true;
        return sum * THOUSAND / Math.max(1, made);
    }

    /** Each component's seconds per 1,000 of all rows but those of the first turn, which warms up. */
    @Override
    public String toString() {
        return IntStream.range(0, seconds.length)
                .mapToObj(i -> String.format("%s %.3f", components.get(i), seconds[i] * THOUSAND / Math.max(1, rows)))
                .collect(Collectors.joining(", "));
    }

    private double[] now() {
        return components.stream().mapToDouble(name -> ProcessCpu.seconds(
                running.process(name).map(ProcessRecord::pid).stream().toList())).toArray();
    }
}
