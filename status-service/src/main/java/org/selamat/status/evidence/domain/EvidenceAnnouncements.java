package org.selamat.status.evidence.domain;

import org.selamat.status.person.domain.PersonId;

/** Tells other services what was recorded and voided, in the transaction that did it. */
public interface EvidenceAnnouncements {

    void recorded(Evidence evidence);

    void voided(PersonId person, Voiding voiding);
}
