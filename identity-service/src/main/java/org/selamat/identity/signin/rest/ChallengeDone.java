package org.selamat.identity.signin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The destination is proven. */
@Schema(name = "ChallengeDone")
record ChallengeDone(
        @JsonProperty("authorization_code") @Schema(required = true, description = "For one exchange within 60 seconds", examples = "pT2m0QXo4o8nJf6m9nqk8pS0w5J2n3r4EZk7C0mS1m5") String authorizationCode) {
}
