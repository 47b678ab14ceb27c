package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/** Confirmed cases and where they stayed while infectious. */
public interface Cases {

    /** Adds the case; one that was voided, even before it was heard of, stays voided. */
    void confirm(ConfirmedCase confirmed, Instant now);

    void voidCase(CaseId id, PersonId person, Instant now);

    /** The case, held against others who match it, unless it is unknown or voided. */
    Optional<ConfirmedCase> lock(CaseId id);

    /** The venues of the stays that are remembered. */
    Set<VenueId> stayedAt(CaseId id);

    /**
     * Remembers where the case stayed, so that a late visit there is recognised; replaces what was remembered before.
     *
     * @return whether that was something else
     */
    boolean rememberStays(CaseId id, Collection<At> visited);
}
