package org.selamat.twin.boarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** As the suite answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardingCheckView(UUID decisionId, String decision, String flight, Instant departureAt, String subjectRef,
        String identityMatch, List<Reason> reasons, Instant decidedAt, Instant expiresAt, Instant dataAsOf, String rulesVersion,
        String confirmation) {

    record Reason(String code, String text) {
    }
}
