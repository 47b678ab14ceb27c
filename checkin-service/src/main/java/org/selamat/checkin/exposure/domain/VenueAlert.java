package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;

/**
 * One venue where a case met too many people to tell each automatically: two people decide before it fans out. A photographed
 * code that thousands of phones replay ends here as well, instead of in thousands of statuses.
 *
 * @param atLeast possible contacts counted before counting stopped
 */
public record VenueAlert(UUID id, CaseId cause, VenueId venue, int atLeast, Instant raisedAt, Optional<Proposal> proposal,
        Optional<Instant> decidedAt) {

    /** What becomes of the crowd. */
    public enum Decision {
        /** Nobody has decided. */
        OPEN,
        /** Everyone who was there is told. */
        TELL,
        /** Nobody is told. */
        DISMISS
    }

    /** Why; a list, because free text can't be reviewed. */
    public enum Reason {
        OUTBREAK_CONFIRMED,
        STAFF_CONFIRM_PRESENCE,
        CODE_PHOTOGRAPHED,
        OUTDOORS_OR_LARGE,
        OTHER_WARNING_GIVEN
    }

    /** @param by the officer's subject */
    public record Proposal(Decision decision, Reason reason, String by) {
    }

    /** What holds now: a proposal alone changes nothing. */
    public Decision decision() {
        return decidedAt.isPresent() ? proposal.orElseThrow().decision() : Decision.OPEN;
    }
}
