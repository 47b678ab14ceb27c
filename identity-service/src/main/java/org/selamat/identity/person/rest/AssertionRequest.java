package org.selamat.identity.person.rest;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which service is to be told who one is. */
@Schema(name = "IdentityAssertionRequest")
record AssertionRequest(@NotBlank @Schema(examples = "vaccine-service") String audience) {
}
