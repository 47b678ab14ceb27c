package org.selamat.kit.id;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562 5.7): 48 bits of Unix milliseconds, then 74 random bits, so that new rows land on the right-hand
 * page.
 */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;

    private Uuids() {
    }

    public static UUID v7(Clock clock) {
        return v7(clock, 1)[0];
    }

    /** So many of this moment. The random bits are asked for at once: each question to the generator costs a lock. */
    public static UUID[] v7(Clock clock, int count) {
        var random = new byte[count * RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var bits = ByteBuffer.wrap(random);
        long moment = clock.millis() << 16 | 0x7000;
        var ids = new UUID[count];
        for (int i = 0; i < count; i++) {
            long high = moment | bits.getShort() & 0xfff;
            ids[i] = new UUID(high, bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
        }
        return ids;
    }

    /** A random id without meaning or order, for persons. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
