package org.selamat.kit.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562 5.7): 48 bits of Unix milliseconds, then 74 random bits, so that new rows land on the right-hand
 * page.
 */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {
    }

    public static UUID v7(Clock clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A random id without meaning or order, for persons. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
