package org.selamat.status.evidence.rest;

import java.time.Instant;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.evidence.application.ReportOwnTest.Report;
import org.selamat.status.evidence.domain.LabTest;
import org.selamat.status.person.domain.PersonId;

/** A test of one's own. The result is said twice, once as a code and once in words, and both have to agree. */
@Schema(name = "NewSelfReport")
record SelfReportBody(
        @Schema(required = true, examples = "RTK") @NotNull LabTest test,
        @Schema(required = true, examples = "POSITIVE") @NotNull LabTest.Result result,
        @Schema(required = true, examples = "2026-11-21T00:30:00Z", description = "When the sample was taken") @NotNull Instant sampledAt,
        @Schema(examples = "RTK-7731-004-2", description = "Serial on the kit, not its lot") @Size(min = 4, max = 64) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./-]*") String kitSerial,
        @Schema(required = true, examples = "positive", description = "The result in the person's own words, in any of the four languages: positive, positif, 阳性, நேர்மறை; negative, negatif, 阴性, எதிர்மறை; unclear, tidak jelas, 不明, தெளிவற்றது. The app asks for it and never fills it in.") @NotNull @Size(min = 1, max = 40) String confirmation) {

    Report report(PersonId person, String actor) {
        return new Report(person, actor, test, result, sampledAt, Optional.ofNullable(kitSerial));
    }
}
