package org.selamat.identity.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An error in OAuth's words (RFC 6749 5.2), which are for the app's developers; the app has its own for people. */
@Schema(name = "OauthError", description = "RFC 6749 5.2 error", example = "{\"error\": \"invalid_grant\", \"error_description\": \"unknown, used, expired, or of another device\"}")
public record OauthError(@Schema(required = true) String error,
        @JsonProperty("error_description") @Schema(required = true) String description) {

    public static final String INVALID_REQUEST = "invalid_request";
    public static final String INVALID_CLIENT = "invalid_client";
    public static final String INVALID_GRANT = "invalid_grant";
    public static final String INVALID_SESSION = "invalid_session";
    public static final String INVALID_PROOF = "invalid_dpop_proof";
    public static final String INSUFFICIENT = "insufficient_authorization";
    public static final String UNSUPPORTED_GRANT = "unsupported_grant_type";

    public Response answer(int status) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("Cache-Control", "no-store").entity(this)
                .build();
    }

    public static Response refuse(String error, String description) {
        return new OauthError(error, description).answer(400);
    }
}
