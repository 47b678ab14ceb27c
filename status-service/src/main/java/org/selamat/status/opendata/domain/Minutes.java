package org.selamat.status.opendata.domain;

import java.time.Instant;

/** In which minutes the service was alive, as it noted itself: a minute that nobody could note was one of outage. */
public interface Minutes {

    /** @param eventsLate whether events wait for too long: once is enough for the minute */
    void note(Instant now, boolean eventsLate);

    void forgetBefore(Instant day);
}
