package org.selamat.vaccine.rest.scan;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

import com.sun.management.ThreadMXBean;

/**
 * What reading a document may cost this thread. The JVM counts what it allocates, so that a few bytes which unfold to
 * gigabytes, through whatever filters, are noticed while they unfold and not when the memory is gone.
 */
final class Budget {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long bytes;
    private final long nanos;

    private Budget(long bytes, long nanos) {
        this.bytes = bytes;
        this.nanos = nanos;
    }

    /** Unchecked, because the library in between goes on after a checked one. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Why why;

        Spent(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Why why() {
            return why;
        }
    }

    /** From now on, for this thread; the time is that of the processor. */
    static Budget of(long allocated, Duration time) {
        return new Budget(allocated() + allocated, THREADS.getCurrentThreadCpuTime() + time.toNanos());
    }

    /** Of time only. */
    static Budget of(Duration time) {
        return of(Long.MAX_VALUE / 2, time);
    }

    /** @throws Spent when too much was allocated, or it took too long, or nobody waits for it any more */
    void check() {
        check(0);
    }

    /** @param soon bytes that the next step will allocate */
    void check(long soon) {
        if (allocated() + soon > bytes) {
            throw new Spent(Why.TOO_LARGE);
        }
        if (THREADS.getCurrentThreadCpuTime() > nanos || Thread.currentThread().isInterrupted()) {
            throw new Spent(Why.TOO_SLOW);
        }
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
