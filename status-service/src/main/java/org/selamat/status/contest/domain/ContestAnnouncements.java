package org.selamat.status.contest.domain;

/** Tells helpdesk-service about contests, in the transaction of the step. */
public interface ContestAnnouncements {

    void opened(Contest contest);

    void decided(Contest contest);
}
