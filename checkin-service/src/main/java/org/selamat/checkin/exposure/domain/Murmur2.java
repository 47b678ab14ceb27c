package org.selamat.checkin.exposure.domain;

/** MurmurHash2 for 32 bits by Austin Appleby (public domain), with the seed that Kafka's default partitioner uses. */
final class Murmur2 {

    private static final int SEED = 0x9747b28c;
    private static final int M = 0x5bd1e995;
    private static final int R = 24;

    private Murmur2() {
    }

    static int hash(byte[] bytes) {
        int whole = bytes.length & ~3;
        int hash = SEED ^ bytes.length;
        for (int i = 0; i < whole; i += 4) {
            int k = word(bytes, i) * M;
            hash = hash * M ^ (k ^ k >>> R) * M;
        }
        if (whole < bytes.length) {
            for (int i = bytes.length - 1; i >= whole; i--) {
                hash ^= (bytes[i] & 0xff) << (i - whole) * Byte.SIZE;
            }
            hash *= M;
        }
        hash = (hash ^ hash >>> 13) * M;
        return hash ^ hash >>> 15;
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | (bytes[at + 3] & 0xff) << 24;
    }
}
