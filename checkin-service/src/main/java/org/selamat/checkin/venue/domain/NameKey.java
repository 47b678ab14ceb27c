package org.selamat.checkin.venue.domain;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people type it: what is spelled alike in letters and digits is the same, whatever stands between them. */
public record NameKey(String key) {

    /** Shorter ones are shared by too many to mean one. */
    public static final int SHORTEST = 3;

    public static NameKey of(String name) {
        return new NameKey(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""));
    }

    public boolean isTooShort() {
        return key.codePointCount(0, key.length()) < SHORTEST;
    }
}
