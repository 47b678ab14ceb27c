package org.selamat.status.derivation.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Colour;
import org.selamat.status.policy.domain.Label;

/** A status as people read it. */
@Schema(name = "Status")
record StatusView(
        @Schema(required = true, examples = "HOME_SURVEILLANCE") Label label,
        @Schema(required = true, examples = "Home Surveillance Order") String labelText,
        @Schema(required = true, examples = "RED") Colour colour,
        @Schema(required = true, examples = "true") boolean mayEnterPremises,
        @Schema(examples = "2026-11-20T10:00:00Z", description = "Absent for someone about whom nothing is known") Instant since,
        @Schema(examples = "2026-11-27T10:00:00Z", description = "When the clock alone ends it") Instant validUntil,
        @Schema(required = true, examples = "3", description = "Grows with every change; 0 when nothing was ever decided") long version,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant asOf,
        @Schema(required = true, examples = "2026-11-21T09:15:00Z", description = "After this an app shows it as stale") Instant staleAfter,
        @Schema(required = true, examples = "MY-2023-12-21") String policyVersion,
        @Schema(required = true) Why why,
        @Schema(required = true, examples = "false", description = "Whether there is an order to contest") boolean contestable,
        @Schema(description = "The open home order") Order order) {

    /** The reasons. */
    @Schema(name = "Why")
    record Why(
            @Schema(required = true, examples = "A health officer named you as a close contact of a confirmed case.") String text,
            @Schema(required = true, examples = "HOME_ORDER_AS_CLOSE_CONTACT") Rule rule,
            @Schema(required = true) List<EvidenceItem> evidence,
            @Schema(required = true, examples = "It ends by itself at the date shown.") String whatWouldChangeIt) {
    }

    /** One thing that it rests on. */
    @Schema(name = "EvidenceItem")
    record EvidenceItem(
            @Schema(required = true, examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d") UUID id,
            @Schema(required = true, examples = "CLOSE_CONTACT") EvidenceKind kind,
            @Schema(required = true, examples = "Named as a close contact") String text,
            @Schema(required = true, examples = "OFFICER") Grade grade,
            @Schema(required = true, examples = "2026-11-20T10:00:00Z") Instant occurredAt,
            @Schema(required = true, examples = "moh", description = "Who brought it") String source,
            @Schema(examples = "HOUSEHOLD_OF_CASE", description = "Why an officer decided so, as a code") String reason,
            @Schema(examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f", description = "The batch that brought it") UUID batchId) {
    }

    /** The order that follows from it. */
    @Schema(name = "OpenOrder")
    record Order(
            @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
            @Schema(required = true, examples = "HSO-2026-0000042-9") String number,
            @Schema(required = true, examples = "2026-11-20T10:00:00Z") Instant from,
            @Schema(required = true, examples = "2026-11-27T10:00:00Z") Instant until,
            @Schema(required = true, examples = "true") boolean contested) {
    }
}
