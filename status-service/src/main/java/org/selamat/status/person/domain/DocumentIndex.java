package org.selamat.status.person.domain;

/** Keyed hash of an identity document, 64 hex digits: finds a person without the document's number being stored here. */
public record DocumentIndex(String hex) {

    /** Of HMAC-SHA-256. */
    private static final int DIGITS = 64;

    public DocumentIndex {
        if (hex.length() != DIGITS || !isHex(hex)) {
            throw new IllegalArgumentException("a document index is 64 lower-case hex digits");
        }
    }

    /** By hand: every boarding check makes one. */
    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
