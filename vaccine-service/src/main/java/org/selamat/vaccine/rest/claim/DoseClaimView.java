package org.selamat.vaccine.rest.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.claim.DoseClaim;
import org.selamat.vaccine.domain.claim.Finding;

@Schema(name = "DoseClaim")
record DoseClaimView(
        @Schema(required = true, examples = "019a9f50-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, description = "What was found, and what to do next, in the reader's language", examples = "This dose is on your record.") String text,
        @Schema(description = "The dose on record", examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") Optional<UUID> doseId,
        @Schema(description = "Until when to wait", examples = "2026-10-05") Optional<LocalDate> until,
        @Schema(description = "The support case that was opened; helpdesk-service shows it in a moment", examples = "019a9f50-2200-7b11-8c22-d3e4f5061728") Optional<UUID> caseId) {

    private static final String BUNDLE = "texts/claims";

    /** What came of the claim. */
    @Schema(name = "DoseClaimOutcome")
    enum Outcome {
        FOUND,
        EXPLAINED,
        CASE_OPENED
    }

    static DoseClaimView of(DoseClaim claim, Locale language) {
        if (claim.finding() instanceof Finding.Found found) {
            return new DoseClaimView(claim.id(), Outcome.FOUND, Texts.of(BUNDLE, language, found.how().name()),
                    Optional.of(found.dose().value()), Optional.empty(), Optional.empty());
        }
        if (claim.finding() instanceof Finding.Explained explained) {
            return new DoseClaimView(claim.id(), Outcome.EXPLAINED, Texts.of(BUNDLE, language, explained.why().name()),
                    Optional.empty(), explained.until(), Optional.empty());
        }
        return new DoseClaimView(claim.id(), Outcome.CASE_OPENED, Texts.of(BUNDLE, language, Outcome.CASE_OPENED.name()),
                Optional.empty(), Optional.empty(), claim.caseId());
    }
}
