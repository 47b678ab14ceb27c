package org.selamat.vaccine.domain.codec;

import java.util.Arrays;

/**
 * Base45 of RFC 9285: two bytes become three characters of the QR code's alphanumeric alphabet, least significant first; an odd
 * last byte becomes two. The reader is strict (section 6): no other character, no value that doesn't fit its bytes, no odd
 * rest.
 */
public final class Base45 {

    private static final char[] ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".toCharArray();
    private static final int BASE = 45;
    private static final byte[] VALUE = new byte[128];

    static {
        Arrays.fill(VALUE, (byte) -1);
        for (byte i = 0; i < BASE; i++) {
            VALUE[ALPHABET[i]] = i;
        }
    }

    private Base45() {
    }

    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 3 + 1) / 2);
        int i = 0;
        for (; i + 1 < bytes.length; i += 2) {
            int pair = (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff;
            text.append(ALPHABET[pair % BASE]).append(ALPHABET[pair / BASE % BASE]).append(ALPHABET[pair / BASE / BASE]);
        }
        if (i < bytes.length) {
            int last = bytes[i] & 0xff;
            text.append(ALPHABET[last % BASE]).append(ALPHABET[last / BASE]);
        }
        return text.toString();
    }

    public static byte[] decode(CharSequence text) throws Malformed {
        int length = text.length();
        if (length % 3 == 1) {
            throw new Malformed("base45 text can't have this length");
        }
        var bytes = new byte[length / 3 * 2 + length % 3 / 2];
        int out = 0;
        int i = 0;
        for (; i + 2 < length; i += 3) {
            int pair = value(text, i) + BASE * value(text, i + 1) + BASE * BASE * value(text, i + 2);
            bytes[out++] = (byte) (within(pair, 0xffff) >> 8);
            bytes[out++] = (byte) pair;
        }
        if (i < length) {
            bytes[out] = (byte) within(value(text, i) + BASE * value(text, i + 1), 0xff);
        }
        return bytes;
    }

    private static int value(CharSequence text, int at) throws Malformed {
        char c = text.charAt(at);
        if (c >= VALUE.length || VALUE[c] < 0) {
            throw new Malformed("character outside the base45 alphabet");
        }
        return VALUE[c];
    }

    private static int within(int value, int max) throws Malformed {
        if (value > max) {
            throw new Malformed("base45 group beyond its bytes");
        }
        return value;
    }
}
