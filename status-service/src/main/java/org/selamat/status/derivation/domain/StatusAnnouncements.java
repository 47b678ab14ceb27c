package org.selamat.status.derivation.domain;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** Tells other services what was derived, in the transaction that derived it. */
public interface StatusAnnouncements {

    void changed(StatusVersion version);

    void confirmed(PersonId person, ConfirmedCase confirmed);

    void caseVoided(PersonId person, EvidenceId caseId);
}
