package org.selamat.identity.session.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.rest.OauthError;
import org.selamat.identity.session.application.ActForDependant;
import org.selamat.identity.session.application.DpopProofs;
import org.selamat.identity.session.application.RedeemCode;
import org.selamat.identity.session.application.RefreshSession;
import org.selamat.identity.session.application.TokenAnswer;
import org.selamat.identity.session.application.TokenAnswer.Granted;

/** The token endpoint. Every grant needs a DPoP proof of the device key, so nothing stolen works on another device. */
@Path("/oauth2/token")
@Tag(name = "public")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces("application/json")
class TokenResource {

    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private final RedeemCode redeemCode;
    private final RefreshSession refreshSession;
    private final ActForDependant actForDependant;
    private final DpopProofs proofs;
    private final TokenEndpoint endpoint;

    TokenResource(RedeemCode redeemCode, RefreshSession refreshSession, ActForDependant actForDependant, DpopProofs proofs,
            TokenEndpoint endpoint) {
        this.redeemCode = redeemCode;
        this.refreshSession = refreshSession;
        this.actForDependant = actForDependant;
        this.proofs = proofs;
        this.endpoint = endpoint;
    }

    @POST
    @Operation(operationId = "token", summary = "Exchange a code, a refresh token, or a guardian's token for tokens", description = "grant_type authorization_code (code), refresh_token (refresh_token) or urn:ietf:params:oauth:grant-type:token-exchange (subject_token of the guardian, requested_subject: the dependant's person id). A refresh token that comes a second time ends its session.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED, example = "grant_type=refresh_token&refresh_token=AZqfGgAAcACAAAAAAAAAAQ&client_id=selamat-app"))
    @APIResponse(responseCode = "200", description = "Tokens", content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(responseCode = "400", description = "OAuth error; invalid_dpop_proof tells our time in Date, so that a device whose clock is off can set it and try again", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OauthError.class)))
    public Response token(@BeanParam TokenForm form) {
        if (form.clientId != null && !endpoint.clients().knows(form.clientId)) {
            return OauthError.refuse(OauthError.INVALID_CLIENT, "client_id is not a client of this server");
        }
        if (form.grantType == null) {
            return OauthError.refuse(OauthError.INVALID_REQUEST, "grant_type is missing");
        }
        return switch (form.grantType) {
            case "authorization_code" -> form.code == null ? missing("code")
                    : withProof(form, jkt -> redeemCode.redeem(form.code, jkt));
            case "refresh_token" -> form.refreshToken == null ? missing("refresh_token")
                    : withProof(form, jkt -> refreshSession.refresh(form.refreshToken, jkt));
            case EXCHANGE -> exchange(form);
            default -> OauthError.refuse(OauthError.UNSUPPORTED_GRANT,
                    "authorization_code, refresh_token or token-exchange");
        };
    }

    private Response exchange(TokenForm form) {
        var dependant = uuid(form.requestedSubject);
        var typed = form.subjectTokenType == null || form.subjectTokenType.equals(TokenView.ACCESS_TOKEN);
        if (form.subjectToken == null || dependant.isEmpty() || !typed) {
            return missing("subject_token (an access token) or requested_subject (a person id)");
        }
        return withProof(form, jkt -> actForDependant.act(form.subjectToken, new PersonId(dependant.get()), jkt));
    }

    private Response withProof(TokenForm form, Function<String, TokenAnswer> grant) {
        return proofs.accept(form.proof, "POST", endpoint.addresses()).map(grant).map(TokenResource::answer)
                .orElseGet(endpoint::refuseProof);
    }

    private static Response answer(TokenAnswer answer) {
        return answer instanceof Granted granted
                ? Response.ok(TokenView.of(granted)).header("Cache-Control", "no-store").build()
                : OauthError.refuse(OauthError.INVALID_GRANT, "unknown, used, expired, or of another device");
    }

    private static Response missing(String what) {
        return OauthError.refuse(OauthError.INVALID_REQUEST, what + " is missing or malformed");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
