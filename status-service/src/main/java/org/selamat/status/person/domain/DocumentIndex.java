package org.selamat.status.person.domain;

import java.util.regex.Pattern;

/** Keyed hash of an identity document, 64 hex digits: finds a person without the document's number being stored here. */
public record DocumentIndex(String hex) {

    private static final Pattern HMAC_SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public DocumentIndex {
        if (!HMAC_SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("a document index is 64 lower-case hex digits");
        }
    }
}
