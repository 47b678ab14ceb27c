package org.selamat.status.boarding.domain;

import java.util.Collection;
import java.util.Optional;

/** Tells other services about answers, in the transaction that gave them. */
public interface BoardingAnnouncements {

    void decided(Collection<BoardingCheck> checks, Optional<BoardingDecision> previous);

    /** A carrier let somebody board all the same. */
    void overridden(BoardingCheck check, CarrierOverride override);

    /** A person has to decide; helpdesk-service opens the case by itself. */
    /** What had been referred to a person and can be decided by rules again. */
    void referralEnded(BoardingCheck check);

    void referred(Collection<BoardingCheck> checks);
}
