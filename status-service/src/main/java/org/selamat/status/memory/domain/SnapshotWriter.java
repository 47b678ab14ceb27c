package org.selamat.status.memory.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Arrays through one buffer, summed on the way. */
final class SnapshotWriter {

    private final WritableByteChannel to;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(Snapshot.BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final SnapshotCheck check = new SnapshotCheck();

    SnapshotWriter(WritableByteChannel to) {
        this.to = to;
    }

    void putInt(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    void putLong(long value) throws IOException {
        room(Long.BYTES);
        buffer.putLong(value);
    }

    void put(byte[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            room(1);
            int part = Math.min(many - at, buffer.remaining());
            buffer.put(values, at, part);
            at += part;
        }
    }

    void put(int[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            room(Integer.BYTES);
            int part = Math.min(many - at, buffer.remaining() / Integer.BYTES);
            buffer.asIntBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            at += part;
        }
    }

    void put(long[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            room(Long.BYTES);
            int part = Math.min(many - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            at += part;
        }
    }

    /** Carries an exception out of a lock. */
    IOException attempt(Writing writing) {
        try {
            writing.write();
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    void deferred(IOException failed) throws IOException {
        if (failed != null) {
            throw failed;
        }
    }

    void finish() throws IOException {
        flush();
        buffer.putLong(check.sum());
        flush();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        check.whole(buffer);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
        buffer.clear();
    }

    /** What may fail to write. */
    interface Writing {
        void write() throws IOException;
    }
}
