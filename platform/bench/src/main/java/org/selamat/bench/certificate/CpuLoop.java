package org.selamat.bench.certificate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.HdrHistogram.Histogram;

/** One thread repeating one thing, counted per second of its processor time, so that a busy machine is fair to both sides. */
final class CpuLoop {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuLoop() {
    }

    /** @param work answers false when it went wrong, which ends the measurement */
    static double perSecond(Duration length, Callable<Boolean> work, Histogram nanos) throws Exception {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long last = System.nanoTime();
        long end = last + length.toNanos();
        long count = 0;
        while (last < end) {
            if (!work.call()) {
                throw new IllegalStateException("a call came to nothing");
            }
            long moment = System.nanoTime();
            nanos.recordValue(moment - last);
            last = moment;
            count++;
        }
        return count * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpuBefore);
    }

    static double unchecked(Duration length, Callable<Boolean> work, Histogram nanos) {
        try {
            return perSecond(length, work, nanos);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
