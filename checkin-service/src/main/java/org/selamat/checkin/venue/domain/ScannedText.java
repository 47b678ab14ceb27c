package org.selamat.checkin.venue.domain;

import java.util.Optional;

/**
 * What a phone read: the signed code, and on a screen {@code .} and the suffix of the moment behind it.
 *
 * @param suffix whatever stands there; only {@link RotatingCodes} knows whether it is right
 */
public record ScannedText(String code, Optional<String> suffix) {

    /** Version, payload, signature; a fourth part is the suffix. */
    private static final int DOTS = 3;

    public static ScannedText of(String text) {
        int data = text.indexOf('#') + 1;
        if (text.substring(data).chars().filter(c -> c == '.').count() != DOTS) {
            return new ScannedText(text, Optional.empty());
        }
        int last = text.lastIndexOf('.');
        return new ScannedText(text.substring(0, last), Optional.of(text.substring(last + 1)));
    }
}
