package org.selamat.status.opendata.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What became of a hotspot, and when; which premises it is isn't kept. */
public record HotspotChange(UUID hotspot, Kind kind, Instant at) {

    public HotspotChange {
        Objects.requireNonNull(hotspot, "hotspot");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
    }

    /** In words that the table keeps. */
    public enum Kind {
        LARGE,
        SMALL,
        ENDED,
        /** It should never have been one, so it counts on no day. */
        WITHDRAWN
    }
}
