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
        int last = text.lastIndexOf('.');
        if (dots(text, text.indexOf('#') + 1) != DOTS) {
            return new ScannedText(text, Optional.empty());
        }
        return new ScannedText(text.substring(0, last), Optional.of(text.substring(last + 1)));
    }

    private static int dots(String text, int from) {
        int dots = 0;
        for (int at = text.indexOf('.', from); at >= 0; at = text.indexOf('.', at + 1)) {
            dots++;
        }
        return dots;
    }
}
