package org.selamat.checkin.opendata.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Figures of days that are over. They stay when the visits are gone, and none is ever overwritten: a revision stands beside
 * what it revises.
 */
public interface CountedDays {

    /** Sees one check-in. */
    interface CheckIns {
        void next(java.util.UUID person, java.util.UUID venue, String district, Instant checkedInAt);
    }

    /** An empty sketch. */
    Sketch sketch();

    /** Goes once through all check-ins of a local day. */
    void forEachCheckIn(LocalDate day, CheckIns checkIns);

    /** When each day from then on was counted. */
    Map<LocalDate, Instant> countedSince(LocalDate day);

    /** Adds what differs from what was counted before. */
    void keep(List<DayFigures> counted, Instant now);

    /** The last figures of the country, or those of all states, by day and state. */
    void forEach(boolean states, Consumer<DayFigures> figures);

    /** In the order in which they were published. */
    void forEachRevision(Consumer<DayRevision> revisions);

    /** Changes whenever a figure does. */
    String version();
}
