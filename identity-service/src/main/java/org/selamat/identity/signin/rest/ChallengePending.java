package org.selamat.identity.signin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.rest.OauthError;
import org.selamat.identity.signin.application.StartedChallenge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A code is needed now. The same for every destination, whether anybody knows it, and whether anything could be sent. */
@Schema(name = "ChallengePending")
record ChallengePending(
        @Schema(required = true, examples = "insufficient_authorization") String error,
        @JsonProperty("error_description") @Schema(required = true, examples = "answer with the code of the message") String description,
        @JsonProperty("auth_session") @Schema(examples = "Zk7C0mS1m5Yy2m0QXo4o8nJf6m9nqk8pS0w5J2n3r4E") String authSession,
        @Schema(description = "Letters that the message shows too; if they differ, someone else asked for the code", examples = "KPT") String tag,
        @Schema(examples = "+60•••789") String masked,
        @JsonProperty("expires_in") @Schema(description = "Seconds", examples = "300") Long expiresIn,
        @JsonProperty("resend_after") @Schema(description = "Seconds until another code can be asked for", examples = "60") Long resendAfter) {

    static ChallengePending of(StartedChallenge started) {
        return new ChallengePending(OauthError.INSUFFICIENT, "answer with the code of the message", started.session().value(),
                started.tag(), started.masked(), started.expiresIn(), started.resendAfter());
    }

    static ChallengePending wrongCode() {
        return new ChallengePending(OauthError.INSUFFICIENT, "the code is not right", null, null, null, null, null);
    }
}
