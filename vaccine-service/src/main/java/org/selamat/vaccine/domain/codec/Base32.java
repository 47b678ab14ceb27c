package org.selamat.vaccine.domain.codec;

/** Base32 of RFC 4648 without padding, as New Zealand's pass writes it. Strict: capitals only, no leftover bits. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {
    }

    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + BITS - 1) / BITS);
        int buffer = 0;
        int held = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8 | b & 0xff) & 0xffff;
            for (held += 8; held >= BITS; held -= BITS) {
                text.append(ALPHABET.charAt(buffer >> held - BITS & 0x1f));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - held & 0x1f));
        }
        return text.toString();
    }

    public static byte[] decode(CharSequence text) throws Malformed {
        var bytes = new byte[text.length() * BITS / 8];
        int buffer = 0;
        int held = 0;
        int out = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS | value(text.charAt(i))) & 0xffff;
            held += BITS;
            if (held >= 8) {
                held -= 8;
                bytes[out++] = (byte) (buffer >> held);
            }
        }
        if (held >= BITS || (buffer & (1 << held) - 1) != 0) {
            throw new Malformed("base32 text with leftover bits");
        }
        return bytes;
    }

    private static int value(char c) throws Malformed {
        int value = ALPHABET.indexOf(c);
        if (value < 0) {
            throw new Malformed("character outside the base32 alphabet");
        }
        return value;
    }
}
