package org.selamat.helpdesk.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.problem.ProblemException;

/** A citizen's request for help. There is no field for text, so nobody types a document number or a diagnosis into it. */
@Schema(name = "NewCase")
record NewCase(
        @Schema(description = "Made by the app; the same id again gives the same case", examples = "019a9f10-22aa-7e01-b7a1-5c0d9e7f1a22", required = true) @NotNull UUID id,
        @Schema(examples = "CONTEST_ORDER", required = true) @NotNull CitizenCaseKind kind,
        @Schema(description = "The order that is wrong; exactly for CONTEST_ORDER", examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        @Valid FlightJson flight,
        @Schema(description = "Let the helpdesk read your status for this case, seven days at most; off unless you say so", examples = "true") Boolean grantAccess) {

    Concern concern(PersonId person) {
        if (kind == CitizenCaseKind.CONTEST_ORDER && orderId == null) {
            throw new ProblemException(HelpdeskProblems.ORDER_REQUIRED);
        }
        if (kind != CitizenCaseKind.CONTEST_ORDER && orderId != null) {
            throw new ProblemException(HelpdeskProblems.ORDER_NOT_APPLICABLE);
        }
        return new Concern(person, kind.kind(), orderId, flight == null ? null : flight.flight(), null,
                Boolean.TRUE.equals(grantAccess));
    }
}
