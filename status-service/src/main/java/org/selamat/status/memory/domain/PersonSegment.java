package org.selamat.status.memory.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One part of all persons, by person id. A person is a row: id 16 bytes, status 13, where the name tags are 4, and a
 * place in the table of rows; the tags themselves lie in a heap. Not for two threads at once.
 */
final class PersonSegment {

    private static final double GROWTH = 1.25;

    final LongKeys rows;
    /** Persons whose lower half somebody else has too: among 38 million random ids, hardly ever one. */
    final Map<UUID, Integer> namesakes = new HashMap<>();
    long[] high;
    long[] low;
    int[] version;
    byte[] label;
    int[] validUntil;
    int[] decidedAt;
    int[] tagsAt;
    ByteHeap tags;
    int size;

    PersonSegment(int expected, int tagBytes) {
        this(new LongKeys(expected), expected, tagBytes);
    }

    PersonSegment(LongKeys rows, int expected, int tagBytes) {
        this.rows = rows;
        tags = new ByteHeap(tagBytes);
        resize(Math.max(16, expected));
    }

    /** @return the row, from 0; -1 for nobody known */
    int find(UUID person) {
        int row = rows.get(key(person)) - 1;
        return row < 0 || high[row] == person.getMostSignificantBits() ? row : namesakes.getOrDefault(person, -1);
    }

    int findOrAdd(UUID person) {
        int row = find(person);
        if (row >= 0) {
            return row;
        }
        if (size == high.length) {
            resize((int) (size * GROWTH) + 1);
        }
        high[size] = person.getMostSignificantBits();
        low[size] = person.getLeastSignificantBits();
        if (rows.get(key(person)) == 0) {
            rows.put(key(person), size + 1);
        } else {
            namesakes.put(person, size);
        }
        return size++;
    }

    UUID person(int row) {
        return new UUID(high[row], low[row]);
    }

    void putTags(int row, byte[] content) {
        tagsAt[row] = tagsAt[row] == 0 ? tags.add(content) : tags.replace(tagsAt[row], content);
        if (tags.isWasteful()) {
            pack();
        }
    }

    byte[] tags(int row) {
        return tagsAt[row] == 0 ? null : tags.get(tagsAt[row]);
    }

    long bytes() {
        return rows.bytes() + high.length * (8L + 8 + 4 + 1 + 4 + 4 + 4) + tags.bytes.length;
    }

    /** The lower half, stirred: random ids have four bits that are not random (RFC 9562, version and variant). */
    private static long key(UUID person) {
        long key = person.getLeastSignificantBits();
        key = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
        key = (key ^ key >>> 33) * 0xC4CEB9FE1A85EC53L;
        return key ^ key >>> 33;
    }

    private void pack() {
        ByteHeap packed = new ByteHeap(tags.used - tags.waste);
        for (int row = 0; row < size; row++) {
            if (tagsAt[row] != 0) {
                tagsAt[row] = packed.add(tags.get(tagsAt[row]));
            }
        }
        tags = packed;
    }

    private void resize(int places) {
        high = high == null ? new long[places] : Arrays.copyOf(high, places);
        low = low == null ? new long[places] : Arrays.copyOf(low, places);
        version = version == null ? new int[places] : Arrays.copyOf(version, places);
        label = label == null ? new byte[places] : Arrays.copyOf(label, places);
        validUntil = validUntil == null ? new int[places] : Arrays.copyOf(validUntil, places);
        decidedAt = decidedAt == null ? new int[places] : Arrays.copyOf(decidedAt, places);
        tagsAt = tagsAt == null ? new int[places] : Arrays.copyOf(tagsAt, places);
    }
}
