package org.selamat.vaccine.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

import com.sun.management.ThreadMXBean;

/** What one code may cost, whatever somebody wrote into it: 50 ms of processor time, and sixteen megabytes. */
public final class Bounds {

    private static final Duration TIME = Duration.ofMillis(50);
    private static final long BYTES = 16L << 20;
    /** The first calls of a run load classes and are interpreted. */
    private static final int ATTEMPTS = 4;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bounds() {
    }

    public static <T> T keep(Supplier<T> work) {
        T answer = null;
        long nanos = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && (nanos > TIME.toNanos() || bytes > BYTES); i++) {
            long time = THREADS.getCurrentThreadCpuTime();
            long allocated = allocated();
            answer = work.get();
            bytes = Math.min(bytes, allocated() - allocated);
            nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - time);
        }
        assertThat(Duration.ofNanos(nanos)).as("processor time").isLessThanOrEqualTo(TIME);
        assertThat(bytes).as("bytes allocated").isLessThanOrEqualTo(BYTES);
        return answer;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
