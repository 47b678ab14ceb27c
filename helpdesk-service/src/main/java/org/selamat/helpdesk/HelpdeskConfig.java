package org.selamat.helpdesk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the helpdesk. */
@ConfigMapping(prefix = "helpdesk")
public interface HelpdeskConfig {

    Calendar calendar();

    Alarms alarms();

    Proofs proofs();

    /** A resolved case stays open to the citizen's objection for this long. */
    @WithDefault("P7D")
    Duration closeAfter();

    /** Offices of the federal civil service; a state with another weekend sets its own. */
    interface Calendar {

        @WithDefault("Asia/Kuala_Lumpur")
        ZoneId zone();

        @WithDefault("SATURDAY,SUNDAY")
        Set<DayOfWeek> weekend();

        /** Public holidays, local dates; those that depend on the moon are added from each year's gazette. */
        Set<LocalDate> holidays();

        /** Opening periods of a working day, {@code HH:mm-HH:mm}. */
        @WithDefault("08:00-13:00,14:00-17:00")
        List<String> periods();
    }

    /** The worker that watches deadlines. */
    interface Alarms {

        /** How often it looks; {@code off} never. */
        @WithDefault("5s")
        String every();

        /** Clocks of one transaction. */
        @WithDefault("200")
        int batch();
    }

    /** The worker that closes cases whose reversal every copy has followed. */
    interface Proofs {

        /** How often it looks; {@code off} never. */
        @WithDefault("5s")
        String every();
    }
}
