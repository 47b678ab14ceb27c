package org.selamat.status.opendata.domain;

import java.time.Instant;

/** In which minutes the service was alive, as it noted itself: a minute that nobody could note was one of outage. */
public interface Minutes {

    /** @param late how old the oldest unpublished event may be before the minute counts as late */
    void note(Instant now, Instant late);

    void forgetBefore(Instant day);
}
