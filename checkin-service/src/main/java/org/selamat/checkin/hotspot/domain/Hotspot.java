package org.selamat.checkin.hotspot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;

/**
 * Premises with several cases and many exposed people within a window.
 *
 * @param policyVersion by which it was last found to be one
 * @param metOn the last local day on which it was found to be one
 */
public record Hotspot(UUID id, VenueId premises, Size size, String policyVersion, LocalDate metOn, Instant declaredAt) {

    /** The ministry's open data count large and small hotspots. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** How it stopped being one. */
    public enum End {
        /** The window moved on. */
        ENDED,
        /** It should never have been one: cases behind it were voided, or contacts taken back. */
        WITHDRAWN
    }

    Hotspot met(Size now, String version, LocalDate day) {
        return new Hotspot(id, premises, now, version, day, declaredAt);
    }
}
