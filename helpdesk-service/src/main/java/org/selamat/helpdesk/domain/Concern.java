package org.selamat.helpdesk.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose case it is and what it is about; fixed when it is opened. Two openings with equal concerns are the same request.
 *
 * @param orderId the contested order; exactly for {@link CaseKind#CONTEST_ORDER}
 * @param flight null when no flight is at stake
 * @param decisionId the boarding decision that referred the traveller; exactly for {@link CaseKind#BOARDING_REFERRAL}
 * @param accessOffered whether the citizen let the helpdesk read their status with the opening
 */
public record Concern(PersonId person, CaseKind kind, UUID orderId, Flight flight, UUID decisionId, boolean accessOffered) {

    public Concern {
        Objects.requireNonNull(person, "person");
        if ((orderId != null) != (kind == CaseKind.CONTEST_ORDER)) {
            throw new IllegalArgumentException("an order belongs to a contest, and a contest needs one");
        }
        if ((decisionId != null) != (kind == CaseKind.BOARDING_REFERRAL)) {
            throw new IllegalArgumentException("a boarding decision belongs to a referral, and a referral needs one");
        }
    }

    public Optional<Flight> urgentFlight() {
        return kind.canStopATraveller() ? Optional.ofNullable(flight) : Optional.empty();
    }
}
