package org.selamat.checkin.seal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** Makes the keys of days that come, and destroys those of days that are over. */
public interface DayKeeping {

    /** Makes the key of a day unless it has one; it is durable in every place before this returns. Within a transaction. */
    void make(LocalDate day);

    /** A day that was made before there were keys stays without one. Within a transaction. */
    void adopt(LocalDate day);

    /**
     * Brings the keys back into places that lost them.
     *
     * @param days those of which there are rows
     * @throws IllegalStateException when no place has the key of one of them
     */
    void check(Collection<LocalDate> days);

    /** Forgets all rows that only the keys of days before this one can read. Within a transaction. */
    void forgetBefore(LocalDate day);

    /**
     * Destroys the keys of days before this one wherever they are, and notes of which days none is left anywhere. After the
     * transaction that forgot the rows; again and again, since a place may have been away.
     */
    void destroyBefore(LocalDate day, Instant now);
}
