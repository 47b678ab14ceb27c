package org.selamat.identity.signin.domain;

/**
 * Three letters that the app and the message both show. A code whose letters differ from the screen was asked for by someone
 * else: the one thing people can check before they type it.
 */
public final class SessionTag {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int LENGTH = 3;

    private SessionTag() {
    }

    public static String of(byte[] sessionHash) {
        var tag = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            tag.append(LETTERS.charAt(Byte.toUnsignedInt(sessionHash[i]) % LETTERS.length()));
        }
        return tag.toString();
    }
}
