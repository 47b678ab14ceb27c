package org.selamat.status.memory.domain;

import java.io.IOException;
import java.util.Objects;

/** The arrays of a segment in a snapshot, as long as they are used. */
final class SegmentArrays {

    /** 26 bits of row, see {@link PassengerMemory}. */
    private static final int MOST_ROWS = 1 << 26;
    private static final int ROW = 33;
    private static final int MOST_PLACES = 1 << 28;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private SegmentArrays() {
    }

    static void write(PersonSegment segment, SnapshotWriter out) throws IOException {
        out.putInt(segment.size);
        out.putInt(segment.tags.used);
        out.putInt(segment.tags.waste);
        write(segment.rows, out);
        out.putInt(segment.namesakes.size());
        for (int row : segment.namesakes.values()) {
            out.putInt(row);
        }
        out.put(segment.high, segment.size);
        out.put(segment.low, segment.size);
        out.put(segment.version, segment.size);
        out.put(segment.label, segment.size);
        out.put(segment.validUntil, segment.size);
        out.put(segment.decidedAt, segment.size);
        out.put(segment.tagsAt, segment.size);
        out.put(segment.tags.bytes, segment.tags.used);
    }

    static void write(LongKeys keys, SnapshotWriter out) throws IOException {
        out.putInt(keys.keys.length);
        out.putInt(keys.size);
        out.put(keys.keys, keys.keys.length);
        out.put(keys.values, keys.values.length);
    }

    static PersonSegment readPersons(SnapshotReader in) throws IOException {
        int size = in.count(MOST_ROWS, ROW);
        int used = in.count(MOST_BYTES, 1);
        int waste = in.count(used, 0);
        LongKeys rows = readDocuments(in);
        int[] namesakes = new int[in.count(size, Integer.BYTES)];
        in.get(namesakes, namesakes.length);
        PersonSegment segment = new PersonSegment(rows, size, used);
        segment.size = size;
        segment.tags.used = used;
        segment.tags.waste = waste;
        in.get(segment.high, size);
        in.get(segment.low, size);
        in.get(segment.version, size);
        in.get(segment.label, size);
        in.get(segment.validUntil, size);
        in.get(segment.decidedAt, size);
        in.get(segment.tagsAt, size);
        in.get(segment.tags.bytes, used);
        for (int row : namesakes) {
            segment.namesakes.put(segment.person(Objects.checkIndex(row, size)), row);
        }
        return segment;
    }

    static LongKeys readDocuments(SnapshotReader in) throws IOException {
        int places = in.count(MOST_PLACES, LongKeys.PLACE);
        LongKeys keys = new LongKeys(places, in.count(places, 0));
        in.get(keys.keys, places);
        in.get(keys.values, places);
        return keys;
    }
}
