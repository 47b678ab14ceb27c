package org.selamat.checkin.venue.domain;

import java.time.Instant;

/** A code as it was printed: the same venue and key always give the same text. */
public record IssuedCode(String text, KeyId key, Instant validFrom) {
}
