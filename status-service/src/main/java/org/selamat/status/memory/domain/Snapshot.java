package org.selamat.status.memory.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import java.util.TreeMap;

/**
 * The memory as a file: {@code SELMEM}, format version, where each topic was read up to, the segments' arrays, and a CRC-32C of
 * everything before it. A file of which a single bit differs is no snapshot.
 */
public final class Snapshot {

    private static final long MAGIC = 0x53454C4D454D0000L;
    private static final int FORMAT = 1;
    /** Bytes of the buffer on either way. */
    static final int BUFFER = 1 << 20;
    private static final int MOST_POSITIONS = 10_000;
    private static final int LONGEST_TOPIC = 249;

    private Snapshot() {
    }

    /**
     * @param positions next offset by topic and partition, read before the first array is: what changes meanwhile comes again
     */
    public static void write(PassengerMemory memory, Map<String, Long> positions, WritableByteChannel to) throws IOException {
        SnapshotWriter out = new SnapshotWriter(to);
        out.putLong(MAGIC);
        out.putInt(FORMAT);
        out.putInt(positions.size());
        for (var position : new TreeMap<>(positions).entrySet()) {
            byte[] name = position.getKey().getBytes(UTF_8);
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
        SnapshotReader in = new SnapshotReader(from, length);
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

    private static Map<String, Long> positions(SnapshotReader in) throws IOException {
        Map<String, Long> positions = new TreeMap<>();
        int many = in.count(MOST_POSITIONS, 12);
        for (int i = 0; i < many; i++) {
            byte[] name = new byte[in.count(LONGEST_TOPIC, 1)];
            in.get(name, name.length);
            positions.put(new String(name, UTF_8), in.getLong());
        }
        return positions;
    }

    /** What a snapshot brought back. */
    public record Loaded(PassengerMemory memory, Map<String, Long> positions) {
    }
}
