package org.selamat.bench.reversal;

import java.util.concurrent.locks.LockSupport;

/** Open loop: each thing has its moment, and its time counts from that moment even when it comes later. */
final class Pace {

    private Pace() {
    }

    static void run(long count, double perSecond, Work work) {
        long begin = System.nanoTime();
        for (long n = 0; n < count; n++) {
            long intended = begin + (long) (n * 1e9 / perSecond);
            while (System.nanoTime() < intended) {
                LockSupport.parkNanos(intended - System.nanoTime());
            }
            work.at(n, intended);
        }
    }

    /** What is done at each moment. */
    interface Work {
        void at(long n, long intendedNanos);
    }
}
