package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.VenueAlert.Decision;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;

/** Crowds that wait for a decision, and those that have one. */
public interface VenueAlerts {

    /** Raises an alert unless this case and venue have one; returns the id of a new one. */
    Optional<UUID> raise(CaseId cause, VenueId venue, int atLeast, String policyVersion, Instant now);

    /** The venues of a case that have an alert. */
    Map<VenueId, Decision> of(CaseId cause);

    /** Those without a decision, oldest first, after the given one. */
    List<VenueAlert> open(Optional<UUID> after, int limit);

    /** The alert, held against others who decide. */
    Optional<VenueAlert> lock(UUID id);

    /** Replaces an earlier proposal. */
    void propose(UUID id, Proposal proposal, Instant now);

    /** What was proposed holds. */
    void decide(UUID id, String by, Instant now);
}
