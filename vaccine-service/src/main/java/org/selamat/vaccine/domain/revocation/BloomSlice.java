package org.selamat.vaccine.domain.revocation;

import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * A Bloom filter as the EU's verifiers read it. The library and its README disagree about the header; wallets follow the
 * library: version (2 bytes), hash functions (1), hash kind (1), false positive rate (float), elements it is made for and
 * elements in it (4 each), number of words (4), then the words, all big-endian.
 */
public final class BloomSlice {

    private static final short VERSION = 1;
    /** SHA-256. */
    private static final byte HASH_KIND = 0;
    private static final int HEADER = 20;

    private BloomSlice() {
    }

    public static byte[] of(Collection<RevocationHash> hashes, float falsePositives) {
        int size = Math.max(1, hashes.size());
        var filter = BloomFilter.sized(size, falsePositives);
        hashes.forEach(hash -> filter.add(hash.bytes()));
        var words = filter.words();
        var bytes = ByteBuffer.allocate(HEADER + words.length * Integer.BYTES).putShort(VERSION).put((byte) filter.hashes())
                .put(HASH_KIND).putFloat(falsePositives).putInt(size).putInt(hashes.size()).putInt(words.length);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    /** @throws IllegalArgumentException when it isn't a slice */
    public static BloomFilter read(byte[] slice) {
        var bytes = ByteBuffer.wrap(slice);
        if (slice.length < HEADER || bytes.getShort() != VERSION) {
            throw new IllegalArgumentException("not a Bloom slice of version " + VERSION);
        }
        int hashes = bytes.get();
        int count = bytes.getInt(HEADER - Integer.BYTES);
        if (hashes < 1 || count < 1 || slice.length != HEADER + (long) count * Integer.BYTES) {
            throw new IllegalArgumentException("a Bloom slice has as many words as its header says");
        }
        var words = new int[count];
        bytes.position(HEADER).asIntBuffer().get(words);
        return new BloomFilter(words, hashes);
    }
}
