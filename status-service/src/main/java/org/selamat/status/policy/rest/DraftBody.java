package org.selamat.status.policy.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.policy.application.ProposePolicy.Proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What shall hold, from when, and who says so. */
@Schema(name = "NewPolicyDraft")
record DraftBody(
        @Schema(required = true, examples = "MY-2027-01-01", description = "Names it for ever") @NotNull @Pattern(regexp = "[A-Z]{2}-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[A-Z0-9]{1,20})?") String version,
        @Schema(required = true, examples = "2027-01-01", description = "First day, in Malaysia; in the past it can only be tried") @NotNull LocalDate from,
        @Schema(required = true, examples = "[\"Gazette P.U.(A) 1/2027\"]") @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 3, max = 300) String> sources,
        @Schema(required = true, type = SchemaType.OBJECT, implementation = Object.class, examples = "{\"cases\": {\"suspicion\": \"P7D\"}}", description = "What differs from the policy before it, in the form of the policy file: labels, immuneAfter, cases, contacts, surveillance, selfReports, orders") @NotNull ObjectNode changes,
        @Schema(examples = "2022-03-15T00:00:00Z", description = "The moment to try it on; now when absent") Instant tryAt) {

    Proposal proposal() {
        return new Proposal(version, from, sources, changes.toString(), Optional.ofNullable(tryAt));
    }
}
