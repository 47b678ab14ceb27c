package org.selamat.status.boarding.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.Condition;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.MissingItem;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.entry.domain.ReceiptOutcome;

/** What an airline is told. */
@Schema(name = "BoardingCheck")
record BoardingCheckView(
        @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f") UUID decisionId,
        @Schema(required = true, examples = "REFER") BoardingDecision decision,
        @Schema(required = true, examples = "MH370") String flight,
        @Schema(required = true, examples = "2030-11-21T12:30:00Z") Instant departureAt,
        @Schema(examples = "mJ2y0Z1n4pQrS7tUvWxYzA", description = "This passenger for this airline: the same on every question, another for every other airline. Absent when nobody was identified") String subjectRef,
        @Schema(required = true, examples = "EXACT", description = "How the passenger was identified, or why not") Identification identityMatch,
        @Schema(required = true) List<Reason> reasons,
        @Schema(description = "Only with OK_TO_BOARD_IF: what the agent settles at the desk") List<Condition> conditions,
        @Schema(examples = "PT48H", description = "Only with SEE_TEST_RESULT_WITHIN: how old the test may be at departure, ISO 8601") String testWithin,
        @Schema(description = "Only with REFER: who decides, by which reference, until when") Referral referral,
        @Schema(description = "Only with DO_NOT_BOARD: whether somebody at the carrier may decide otherwise, and who") Override override,
        @Schema(examples = "[\"PASSENGER_CODE\"]", description = "Only with INSUFFICIENT_DATA: what is missing or has to be corrected") List<MissingItem> missing,
        @Schema(examples = "PAPER_CHECK", description = "Only with UNAVAILABLE: how to go on") String fallback,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant decidedAt,
        @Schema(required = true, examples = "2026-11-22T09:00:00Z", description = "Ask again after this") Instant expiresAt,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z", description = "How old the knowledge behind it may be") Instant dataAsOf,
        @Schema(required = true, examples = "MY-2023-12-21") String rulesVersion,
        @Schema(examples = "SG-ENTRY-2022-08-29", description = "By which rule of the destination; absent when none is in force, or no destination was given") String entryRule,
        @Schema(description = "Absent unless a receipt was presented for somebody who was identified") ReceiptView receipt,
        @Schema(required = true, examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", description = "The decision as a signed token (ES256), without anything about health") String confirmation) {

    /** What became of the receipt. */
    @Schema(name = "ReceiptView")
    record ReceiptView(
            @Schema(required = true, examples = "CONSIDERED", description = "CONSIDERED, or why it proves nothing; then the answer is as if there had been none") ReceiptOutcome outcome,
            @Schema(required = true, examples = "The certificate was taken into account.") String text) {
    }

    /** Why, without a diagnosis. */
    @Schema(name = "BoardingReason")
    record Reason(
            @Schema(required = true, examples = "ORDER_RECENT") ReasonCode code,
            @Schema(required = true, examples = "PUBLIC_HEALTH_ORDER") ReasonCode.Category category,
            @Schema(required = true, examples = "A restriction was recorded a short time ago and has to be confirmed.") String text,
            @Schema(required = true, examples = "Refer the passenger to the health duty desk before the gate closes.") String remedy) {
    }

    /** A case is open already; nobody has to write one. */
    @Schema(name = "BoardingReferral")
    record Referral(
            @Schema(required = true, examples = "BOARDING_DESK", description = "The health duty desk, day and night") String contact,
            @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f", description = "Under this the desk finds the case") UUID reference,
            @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f", description = "The case that opens by itself, the same for desk and passenger") UUID caseId,
            @Schema(required = true, examples = "2026-11-21T09:15:00Z") Instant answerBy) {
    }

    /** Who may decide otherwise. */
    @Schema(name = "BoardingOverride")
    record Override(
            @Schema(required = true, examples = "true") boolean overridable,
            @Schema(required = true, examples = "AIRLINE_SUPERVISOR") String by) {
    }
}
