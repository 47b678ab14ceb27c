package org.selamat.identity.signin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One of three things: a new challenge (client, purpose, channel, destination), an answer (auth_session, otp), or a wish
 * for another code (auth_session, resend).
 */
@Schema(name = "ChallengeRequest")
record ChallengeRequest(
        @JsonProperty("client_id") @Schema(examples = "selamat-app") String clientId,
        @Schema(enumeration = "LOGIN") String purpose,
        @Schema(enumeration = {
                "SMS", "EMAIL" }) String channel,
        @Schema(description = "Phone number, national or international, or e-mail address", examples = "+60 12-345 6789") String destination,
        @Schema(description = "Language of the message: ms, en, zh or ta", examples = "en") String locale,
        @JsonProperty("dpop_jkt") @Schema(description = "RFC 7638 thumbprint of the device key that the tokens will be bound to (RFC 9449 10)") String deviceKey,
        @JsonProperty("auth_session") @Schema(description = "From the first answer") String authSession,
        @Schema(description = "The eight digits of the message") String otp,
        @Schema(description = "Send another code") Boolean resend){
}
