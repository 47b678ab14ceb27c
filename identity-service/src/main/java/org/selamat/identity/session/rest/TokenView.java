package org.selamat.identity.session.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.session.application.TokenAnswer.Granted;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A successful answer of the token endpoint (RFC 6749 5.1, RFC 8693 2.2.1). */
@Schema(name = "Tokens")
record TokenView(
        @JsonProperty("access_token") @Schema(required = true, examples = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJSUzI1NiJ9.e30.c2ln") String accessToken,
        @JsonProperty("token_type") @Schema(required = true, examples = "Bearer") String tokenType,
        @JsonProperty("expires_in") @Schema(required = true, description = "Seconds", examples = "600") long expiresIn,
        @JsonProperty("refresh_token") @Schema(description = "Good once, with a proof of the same device key", examples = "AZqfGgAAcACAAAAAAAAAAQ") String refreshToken,
        @Schema(required = true, description = "register until the person is registered, then me", examples = "me") String scope,
        @JsonProperty("issued_token_type") @Schema(description = "For a token exchange") String issuedTokenType) {

    static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    static TokenView of(Granted granted) {
        var exchanged = granted.refreshToken().isEmpty();
        return new TokenView(granted.access().value(), "Bearer", granted.access().lifetime().toSeconds(),
                granted.refreshToken().orElse(null), granted.access().scope(), exchanged ? ACCESS_TOKEN : null);
    }

    @Override
    public String toString() {
        return "tokens";
    }
}
