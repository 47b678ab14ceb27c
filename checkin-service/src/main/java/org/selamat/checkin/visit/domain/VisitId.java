package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;

/**
 * A visit's id: a UUID version 7 that the phone makes at the moment of the scan.
 *
 * <p>
 * The id carries that moment (RFC 9562 5.7: 48 bits of Unix milliseconds in front), so visits are partitioned by day on
 * the id alone, and the id alone is unique: a retry three days later meets the first row, whatever day the server thinks
 * it is.
 */
public record VisitId(UUID value) {

    public VisitId {
        Objects.requireNonNull(value, "value");
    }

    public boolean isTimeOrdered() {
        return value.version() == 7 && value.variant() == 2;
    }

    /** When the id says it was made. */
    public Instant madeAt() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    /** The local day of its partition, whose key seals who it was. */
    public LocalDate day() {
        return LocalDays.of(madeAt());
    }

    /** The smallest id made at this moment or later: a bound for ranges, never an id of a visit. */
    public static UUID lowestAt(Instant instant) {
        return new UUID(Math.max(0, instant.toEpochMilli()) << 16, 0);
    }
}
