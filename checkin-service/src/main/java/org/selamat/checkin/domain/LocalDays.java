package org.selamat.checkin.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as people in Malaysia count them: partitions, retention and the date of an exposure all turn at midnight in Kuala
 * Lumpur.
 */
public final class LocalDays {

    public static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

    private LocalDays() {
    }

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
