package org.selamat.bench.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What runs in this process alone, measured by JMH: calls a second of wall time, and bytes allocated a call. Each benchmark
 * gets two processes of its own, and there half of the time is warm-up.
 */
public final class Jmh {

    private static final int FORKS = 2;
    private static final int ITERATIONS = 3;

    private Jmh() {
    }

    /**
     * @param pattern part of a name, as a regular expression
     * @param budget for each benchmark with each provider of signatures
     * @param file null for none
     * @return whether there was one of that name
     */
    public static boolean run(String pattern, Duration budget, Path file) throws RunnerException {
        var options = options(pattern, budget);
        if (file != null) {
            options.resultFormat(ResultFormatType.JSON).result(file.toString());
        }
        try {
            new Runner(options.build()).run();
            return true;
        } catch (NoBenchmarksException unknown) {
            return false;
        }
    }

    static ChainedOptionsBuilder options(String pattern, Duration budget) {
        var slice = TimeValue.milliseconds(Math.max(1, budget.toMillis() / (FORKS * 2 * ITERATIONS)));
        return new OptionsBuilder().include(pattern).mode(Mode.Throughput).timeUnit(TimeUnit.SECONDS).threads(1).forks(FORKS)
                .warmupIterations(ITERATIONS).warmupTime(slice).measurementIterations(ITERATIONS).measurementTime(slice)
                .shouldFailOnError(true).addProfiler(GCProfiler.class);
    }
}
