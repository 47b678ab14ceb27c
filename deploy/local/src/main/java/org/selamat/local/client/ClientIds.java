package org.selamat.local.client;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that an app makes itself, so that a retry finds the same thing: UUID version 7 (RFC 9562). */
public final class ClientIds {

    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private ClientIds() {
    }

    public static UUID next(Clock clock) {
        var random = ThreadLocalRandom.current();
        long most = clock.millis() << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(most, VARIANT | random.nextLong() >>> 2);
    }

    /** The same id as a clock would have made it that is so much ahead. */
    public static UUID moved(UUID id, Duration by) {
        long most = (id.getMostSignificantBits() >>> 16) + by.toMillis() << 16 | id.getMostSignificantBits() & 0xFFFF;
        return new UUID(most, id.getLeastSignificantBits());
    }
}
