package org.selamat.vaccine.domain.revocation;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The Bloom filter of the EU's revocation slices (dgc-bloomfilter): bit i of a word is counted from its most significant, and
 * hash number s of an element is SHA-256 of the element and the byte s, as a signed number, modulo the bits.
 */
public final class BloomFilter {

    private final int[] words;
    private final int hashes;

    /** @param words taken over as the filter's bits, 32 each */
    public BloomFilter(int[] words, int hashes) {
        this.words = words.clone();
        this.hashes = hashes;
    }

    /** An empty one for so many elements at this rate of false positives (Bloom 1970; the library rounds alike). */
    public static BloomFilter sized(int elements, double falsePositives) {
        double bits = Math.ceil(elements * -Math.log(falsePositives) / (Math.log(2) * Math.log(2)));
        int count = (int) Math.max(1, Math.ceil(bits / Integer.SIZE));
        int hashes = (int) Math.max(1, Math.round((double) count * Integer.SIZE / elements * Math.log(2)));
        return new BloomFilter(new int[count], hashes);
    }

    public void add(byte[] element) {
        for (int seed = 0; seed < hashes; seed++) {
            int index = index(element, seed, words.length * Integer.SIZE);
            words[index / Integer.SIZE] |= mask(index);
        }
    }

    /** False is certain; true is wrong at the rate that it was sized for. */
    public boolean mightContain(byte[] element) {
        for (int seed = 0; seed < hashes; seed++) {
            if (!isSet(index(element, seed, words.length * Integer.SIZE))) {
                return false;
            }
        }
        return true;
    }

    public boolean isSet(int index) {
        return (words[index / Integer.SIZE] & mask(index)) != 0;
    }

    public int hashes() {
        return hashes;
    }

    public int[] words() {
        return words.clone();
    }

    /** Which bit hash number {@code seed} of an element is. */
    public static int index(byte[] element, int seed, int bits) {
        try {
            var input = Arrays.copyOf(element, element.length + 1);
            input[element.length] = (byte) seed;
            var hash = MessageDigest.getInstance("SHA-256").digest(input);
            return new BigInteger(hash).mod(BigInteger.valueOf(bits)).intValue();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static int mask(int index) {
        return Integer.MIN_VALUE >>> index % Integer.SIZE;
    }
}
