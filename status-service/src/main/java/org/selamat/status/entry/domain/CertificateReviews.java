package org.selamat.status.entry.domain;

import java.util.Collection;
import java.util.Set;

import org.selamat.status.person.domain.PersonId;

/** How far every review of a foreign certificate is. One that ended stays so, whichever word comes first. */
public interface CertificateReviews {

    void put(CertificateReview review);

    /** Those of the given ids under which a certificate is being reviewed. */
    Set<PersonId> openOf(Collection<PersonId> persons);
}
