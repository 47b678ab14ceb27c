package org.selamat.status.opendata.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** All figures ever published. A figure is never overwritten: a revision stands beside what it revises. */
public interface Figures {

    /** @return the first day that may be published; set for good when asked first */
    LocalDate beginning(Instant now);

    /** @return false when another replica published up to this day already */
    boolean claim(LocalDate until, Instant now);

    /**
     * Counts the days anew from the service's own tables and keeps what differs from the last revision.
     *
     * @param from first day
     * @param until the day after the last
     * @return how many figures were new or revised
     */
    int publish(Dataset dataset, LocalDate from, LocalDate until, Instant now);

    /** The last revision of every figure, by day and state. */
    void each(Dataset dataset, Consumer<FigureRow> row);

    void eachRevision(Consumer<Revision> revision);

    /** Grows with every publication and revision; empty before the first. */
    Optional<Long> version(String dataset);

    Optional<LocalDate> publishedUntil();
}
