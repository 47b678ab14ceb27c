package org.selamat.status.memory.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The memory as a file: {@code SELMEM}, format version, where each topic was read up to, the segments' arrays, and a CRC-32C of
 * everything before it. A file of which a single bit differs is no snapshot.
 */
public final class Snapshot {

    private static final long MAGIC = 0x53454C4D454D0000L;
    private static final int FORMAT = 1;
    private static final int BUFFER = 1 << 20;
    private static final int MOST_POSITIONS = 10_000;
    private static final int LONGEST_TOPIC = 249;

    private Snapshot() {
    }

    /**
     * @param positions next offset by topic and partition, read before the first array is: what changes meanwhile comes again
     */
    public static void write(PassengerMemory memory, Map<String, Long> positions, WritableByteChannel to) throws IOException {
        Writer out = new Writer(to);
        out.putLong(MAGIC);
        out.putInt(FORMAT);
        out.putInt(positions.size());
        for (var position : new TreeMap<>(positions).entrySet()) {
            byte[] name = position.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            out.putInt(name.length);
            out.put(name, name.length);
            out.putLong(position.getValue());
        }
        for (int i = 0; i < PassengerMemory.SEGMENTS; i++) {
            int segment = i;
            out.deferred(memory.read(segment, () -> out.attempt(() -> SegmentArrays.write(memory.persons[segment], out))));
            out.deferred(memory.read(PassengerMemory.SEGMENTS + segment,
                    () -> out.attempt(() -> SegmentArrays.write(memory.documents[segment], out))));
        }
        out.finish();
    }

    /**
     * @param length bytes that are there
     * @throws IOException for anything that {@link #write} didn't write to its end
     */
    public static Loaded read(ReadableByteChannel from, long length) throws IOException {
        Reader in = new Reader(from, length);
        if (in.getLong() != MAGIC || in.getInt() != FORMAT) {
            throw new IOException("not a snapshot of this format");
        }
        Map<String, Long> positions = positions(in);
        PassengerMemory memory = new PassengerMemory(0);
        for (int i = 0; i < PassengerMemory.SEGMENTS; i++) {
            memory.persons[i] = SegmentArrays.readPersons(in);
            memory.documents[i] = SegmentArrays.readDocuments(in);
        }
        in.checkSum();
        return new Loaded(memory, positions);
    }

    private static Map<String, Long> positions(Reader in) throws IOException {
        Map<String, Long> positions = new TreeMap<>();
        int many = in.count(MOST_POSITIONS, 12);
        for (int i = 0; i < many; i++) {
            byte[] name = new byte[in.count(LONGEST_TOPIC, 1)];
            in.get(name, name.length);
            positions.put(new String(name, java.nio.charset.StandardCharsets.UTF_8), in.getLong());
        }
        return positions;
    }

    /** What a snapshot brought back. */
    public record Loaded(PassengerMemory memory, Map<String, Long> positions) {
    }

    /** Arrays through one buffer, summed on the way. */
    static final class Writer {

        private final WritableByteChannel to;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        private final CRC32C sum = new CRC32C();

        Writer(WritableByteChannel to) {
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
            long total = sum.getValue();
            buffer.putLong(total);
            flush();
        }

        private void room(int bytes) throws IOException {
            if (buffer.remaining() < bytes) {
                flush();
            }
        }

        private void flush() throws IOException {
            buffer.flip();
            sum.update(buffer.duplicate());
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
            buffer.clear();
        }
    }

    /** The same way back. */
    static final class Reader {

        private final ReadableByteChannel from;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        private final CRC32C sum = new CRC32C();
        private int summedUpTo;
        private long left;

        Reader(ReadableByteChannel from, long length) {
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
            sumUp();
            long expected = sum.getValue();
            if (getLong() != expected) {
                throw new IOException("damaged snapshot: its checksum is another");
            }
        }

        private void sumUp() {
            ByteBuffer passed = buffer.duplicate();
            passed.position(summedUpTo).limit(buffer.position());
            sum.update(passed);
            summedUpTo = buffer.position();
        }

        private void need(int bytes) throws IOException {
            if (buffer.remaining() >= bytes) {
                return;
            }
            sumUp();
            buffer.compact();
            summedUpTo = 0;
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

    /** What may fail to write. */
    interface Writing {
        void write() throws IOException;
    }
}
