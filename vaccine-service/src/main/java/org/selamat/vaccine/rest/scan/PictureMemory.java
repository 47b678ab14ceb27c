package org.selamat.vaccine.rest.scan;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** So many bytes of memory for pictures, of all requests together: each takes its share before it needs it. */
final class PictureMemory {

    /** For who reads one picture after the other. */
    static final PictureMemory UNBOUNDED = new PictureMemory((long) Integer.MAX_VALUE * PictureMemory.UNIT, Duration.ZERO);

    private static final int UNIT = 1024;

    private final int units;
    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long to wait for others to give theirs back */
    PictureMemory(long bytes, Duration patience) {
        this.units = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
        // in turn: a large picture would wait for ever while small ones slip past it
        this.free = new Semaphore(units, true);
        this.patience = patience;
    }

    /** The largest share that there can be. */
    long largest() {
        return (long) units * UNIT;
    }

    /** @throws Unreadable TOO_LARGE for more than there is at all, BUSY for more than others leave */
    Share take(long bytes) throws Unreadable {
        long wanted = (bytes + UNIT - 1) / UNIT;
        if (wanted > units) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        try {
            if (!free.tryAcquire((int) wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unreadable(Why.BUSY);
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Why.BUSY);
        }
        return new Share((int) wanted);
    }

    /** Given back once, when it is closed. */
    final class Share implements AutoCloseable {

        private int held;

        private Share(int held) {
            this.held = held;
        }

        @Override
        public synchronized void close() {
            free.release(held);
            held = 0;
        }
    }
}
