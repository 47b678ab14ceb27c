package org.selamat.status.memory.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/** Arrays back through one buffer, summed on the way; nothing is believed of a file that it doesn't hold. */
final class SnapshotReader {

    private final ReadableByteChannel from;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(Snapshot.BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final SnapshotCheck check = new SnapshotCheck();
    private long left;

    SnapshotReader(ReadableByteChannel from, long length) {
        this.from = from;
        this.left = length;
        buffer.limit(0);
    }

    int getInt() throws IOException {
        need(Integer.BYTES);
        return buffer.getInt();
    }

    long getLong() throws IOException {
        need(Long.BYTES);
        return buffer.getLong();
    }

    /** How many of so many bytes follow: nothing is allocated on the word of a file that doesn't hold as much. */
    int count(int most, int bytesEach) throws IOException {
        int count = getInt();
        if (count < 0 || count > most || (long) count * bytesEach > left + buffer.remaining()) {
            throw new IOException("damaged snapshot: a count of " + count);
        }
        return count;
    }

    void get(byte[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            need(1);
            int part = Math.min(many - at, buffer.remaining());
            buffer.get(values, at, part);
            at += part;
        }
    }

    void get(int[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            need(Integer.BYTES);
            int part = Math.min(many - at, buffer.remaining() / Integer.BYTES);
            buffer.asIntBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            at += part;
        }
    }

    void get(long[] values, int many) throws IOException {
        for (int at = 0; at < many;) {
            need(Long.BYTES);
            int part = Math.min(many - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            at += part;
        }
    }

    void checkSum() throws IOException {
        check.upTo(buffer);
        long expected = check.sum();
        if (getLong() != expected) {
            throw new IOException("damaged snapshot: its checksum is another");
        }
    }

    private void need(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return;
        }
        check.upTo(buffer);
        buffer.compact();
        check.begin();
        int before = buffer.position();
        while (buffer.position() < bytes && from.read(buffer) >= 0) {
            // a channel may bring a little at a time
        }
        left -= buffer.position() - before;
        buffer.flip();
        if (buffer.remaining() < bytes) {
            throw new IOException("damaged snapshot: it ends too early");
        }
    }
}
