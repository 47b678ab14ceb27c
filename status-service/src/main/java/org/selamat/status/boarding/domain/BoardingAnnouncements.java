package org.selamat.status.boarding.domain;

import java.util.Optional;

/** Tells other services about answers, in the transaction that gave them. */
public interface BoardingAnnouncements {

    void decided(BoardingCheck check, Optional<BoardingDecision> previous);

    /** A person has to decide; helpdesk-service opens the case by itself. */
    void referred(BoardingCheck check);
}
