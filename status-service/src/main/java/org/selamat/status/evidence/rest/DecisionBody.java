package org.selamat.status.evidence.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.evidence.application.DecideAboutPerson.Decision;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.DocumentBody;

/** What an officer decided about one person, who is named by id or by document. */
@Schema(name = "OfficerDecision")
record DecisionBody(
        @Schema(examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId,
        @Valid DocumentBody document,
        @Schema(required = true, examples = "CLOSE_CONTACT") @NotNull Kind kind,
        @Schema(required = true, examples = "HOUSEHOLD_OF_CASE", description = "A code; of NOT_A_CASE: NEGATIVE_TEST, CLINICAL_ASSESSMENT, OTHER_PATHOGEN, DATA_ERROR or CONTEST_UPHELD") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason,
        @Schema(required = true, examples = "2026-11-20T10:00:00Z", description = "When it was so") @NotNull Instant occurredAt,
        @Schema(examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d", description = "The case behind it") UUID caseId) {

    /** A person is named one way or the other. */
    @AssertTrue
    @Schema(hidden = true)
    boolean isPersonNamed() {
        return personId != null || document != null;
    }

    /** Why somebody is not a case; other decisions have reasons of their district. */
    private static final Set<String> NOT_A_CASE_REASONS = Set.of("NEGATIVE_TEST", "CLINICAL_ASSESSMENT", "OTHER_PATHOGEN",
            "DATA_ERROR", "CONTEST_UPHELD");

    /** Not a case needs a reason from the short list, so that "discarded" can be counted by why. */
    @AssertTrue
    @Schema(hidden = true)
    boolean isReasonKnown() {
        return kind != Kind.NOT_A_CASE || reason == null || NOT_A_CASE_REASONS.contains(reason);
    }

    Decision decision(String officer, PersonId person) {
        return new Decision(officer, person, kind.evidence(), occurredAt, reason, Optional.ofNullable(caseId));
    }

    /** What officers decide; results of laboratories and facts of other services are not theirs to enter. */
    enum Kind {
        CASE_CONFIRMED,
        CASE_SUSPECTED,
        NOT_A_CASE,
        RECOVERED,
        DECEASED,
        CLOSE_CONTACT,
        HOME_SURVEILLANCE,
        UNDER_SURVEILLANCE,
        ARRIVAL,
        SYMPTOMS;

        EvidenceKind evidence() {
            return EvidenceKind.valueOf(name());
        }
    }
}
