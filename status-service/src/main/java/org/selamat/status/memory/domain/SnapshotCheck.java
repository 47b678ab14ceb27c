package org.selamat.status.memory.domain;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The sum of everything that went through a buffer, kept up while it is filled or emptied again and again. */
final class SnapshotCheck {

    private final CRC32C sum = new CRC32C();
    private int from;

    /** All that remains in the buffer, which stays as it is. */
    void whole(ByteBuffer buffer) {
        sum.update(buffer.duplicate());
    }

    /** What was read of the buffer since the last time. */
    void upTo(ByteBuffer buffer) {
        ByteBuffer passed = buffer.duplicate();
        passed.position(from).limit(buffer.position());
        sum.update(passed);
        from = buffer.position();
    }

    /** What is read next stands at the buffer's beginning. */
    void begin() {
        from = 0;
    }

    long sum() {
        return sum.getValue();
    }
}
