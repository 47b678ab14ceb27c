package org.selamat.identity.merge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnmergeRequest")
record ReasonRequest(
        @Schema(required = true, examples = "TWO_PERSONS", description = "A code") @NotNull @Pattern(regexp = ReasonRequest.CODE) String reason) {

    static final String CODE = "[A-Z][A-Z0-9_]{0,63}";
}
