package org.selamat.helpdesk.domain.sla;

import java.time.Duration;

/** How much time a clock gives, and which time counts. */
public record Allowance(Duration time, Hours hours) {

    /** Which hours count. */
    public enum Hours {
        /** Every minute of day and night. */
        ALWAYS,
        /** Office hours of the {@link BusinessCalendar}. */
        OFFICE
    }

    static Allowance always(Duration time) {
        return new Allowance(time, Hours.ALWAYS);
    }

    static Allowance office(Duration time) {
        return new Allowance(time, Hours.OFFICE);
    }
}
