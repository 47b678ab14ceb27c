package org.selamat.local.story;

/** Base45 as RFC 9285 has it: two bytes become three characters that a QR code packs tightly. */
final class Base45 {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;

    private Base45() {
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff : bytes[i] & 0xff;
            text.append(ALPHABET.charAt(value % BASE)).append(ALPHABET.charAt(value / BASE % BASE));
            if (pair) {
                text.append(ALPHABET.charAt(value / BASE / BASE));
            }
        }
        return text.toString();
    }
}
