package org.selamat.vaccine.rest.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.DoseCorrection.Decision;
import org.selamat.vaccine.domain.dose.Injection;

@Schema(name = "DoseCorrection")
record DoseCorrectionView(
        @Schema(required = true, examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a") UUID id,
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String beforeHash,
        Optional<NewDoseCorrection.ReplacementBody> replacement,
        @Schema(required = true) CorrectionReason reason,
        @Schema(required = true, examples = "019a9f10-22aa-7e01-b7a1-5c0d9e7f1a22") UUID caseId,
        @Schema(required = true, examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90") String proposer,
        @Schema(required = true, examples = "2026-11-21T09:08:00Z") Instant proposedAt,
        @Schema(description = "Absent until a second person has decided", examples = "true") Optional<Boolean> approved,
        @Schema(examples = "f2d1c0b9-a897-4685-b473-625140392817") Optional<String> decidedBy,
        @Schema(examples = "2026-11-21T09:10:00Z") Optional<Instant> decidedAt) {

    static DoseCorrectionView of(DoseCorrection correction) {
        var decision = correction.decision();
        return new DoseCorrectionView(correction.id(), correction.person().value(), correction.dose().value(),
                correction.beforeHash(), correction.replacement().map(DoseCorrectionView::body),
                correction.grounds().reason(), correction.grounds().caseId(), correction.proposer(), correction.proposedAt(),
                decision.map(Decision::approved), decision.map(Decision::by), decision.map(Decision::at));
    }

    private static NewDoseCorrection.ReplacementBody body(Injection right) {
        return new NewDoseCorrection.ReplacementBody(right.product(), right.lot().orElse(""), right.date(),
                right.doseNumber(), right.totalDoses());
    }
}
