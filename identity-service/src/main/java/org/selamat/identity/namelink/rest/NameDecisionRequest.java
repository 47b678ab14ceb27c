package org.selamat.identity.namelink.rest;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.namelink.domain.NameLink;

/** What an officer says about a declared name. */
@Schema(name = "OtherNameDecision")
record NameDecisionRequest(
        @NotNull @Schema(examples = "true") Boolean confirmed,
        @NotNull @Schema(description = "What was shown; NONE only to refuse by", examples = "BIRTH_CERTIFICATE") NameLink.Evidence evidence) {
}
