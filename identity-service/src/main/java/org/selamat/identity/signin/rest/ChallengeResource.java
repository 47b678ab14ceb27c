package org.selamat.identity.signin.rest;

import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.account.application.Destinations;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;
import org.selamat.identity.rest.AppClients;
import org.selamat.identity.rest.OauthError;
import org.selamat.identity.signin.application.AnswerChallenge;
import org.selamat.identity.signin.application.ChallengeAnswer;
import org.selamat.identity.signin.application.ChallengeAnswer.Proven;
import org.selamat.identity.signin.application.ChallengeAnswer.Wrong;
import org.selamat.identity.signin.application.ResendCode;
import org.selamat.identity.signin.application.StartChallenge;
import org.selamat.identity.signin.application.StartedChallenge;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.OneTimeCode;
import org.selamat.kit.problem.Problems;

/** The Authorization Challenge Endpoint of OAuth 2.0 for First-Party Applications: one door for signing in and signing up. */
@Path("/oauth2/authorize-challenge")
@Tag(name = "public")
@PermitAll
@Consumes("application/json")
@Produces("application/json")
class ChallengeResource {

    private final StartChallenge startChallenge;
    private final ResendCode resendCode;
    private final AnswerChallenge answerChallenge;
    private final AppClients clients;
    private final RequestOrigin origin;

    ChallengeResource(StartChallenge startChallenge, ResendCode resendCode, AnswerChallenge answerChallenge,
            AppClients clients, RequestOrigin origin) {
        this.startChallenge = startChallenge;
        this.resendCode = resendCode;
        this.answerChallenge = answerChallenge;
        this.clients = clients;
        this.origin = origin;
    }

    @POST
    @Operation(operationId = "authorizeChallenge", summary = "Ask for a one-time code, ask for another, or answer with it", description = "The first answer is always 403 insufficient_authorization with the same members and headers, whether anybody knows the destination and whether a code could be sent.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChallengeRequest.class), examples = {
            @ExampleObject(name = "ask", value = "{\"client_id\": \"selamat-app\", \"purpose\": \"LOGIN\", \"channel\": \"SMS\", \"destination\": \"+60 12-345 6789\", \"locale\": \"en\"}"),
            @ExampleObject(name = "answer", value = "{\"auth_session\": \"Zk7C0mS1m5Yy2m0QXo4o8nJf6m9nqk8pS0w5J2n3r4E\", \"otp\": \"12345678\"}"),
            @ExampleObject(name = "another", value = "{\"auth_session\": \"Zk7C0mS1m5Yy2m0QXo4o8nJf6m9nqk8pS0w5J2n3r4E\", \"resend\": true}") }))
    @APIResponse(responseCode = "200", description = "The code was right", content = @Content(schema = @Schema(implementation = ChallengeDone.class)))
    @APIResponse(responseCode = "400", description = "OAuth error: invalid_request, invalid_client or invalid_session; a problem if the body is no such JSON", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = OauthError.class)),
            @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(ref = "Problem")) })
    @APIResponse(responseCode = "403", description = "A code is needed, or it was not right", content = @Content(schema = @Schema(implementation = ChallengePending.class)))
    public Response challenge(@NotNull ChallengeRequest request) {
        if (request.authSession() == null) {
            return start(request);
        }
        var session = new AuthSession(request.authSession());
        if (!session.isPlausible()) {
            return ended();
        }
        if (Boolean.TRUE.equals(request.resend())) {
            return resendCode.resend(session, origin.hash()).map(ChallengeResource::pending)
                    .orElseGet(ChallengeResource::ended);
        }
        return answer(session, request.otp());
    }

    private Response start(ChallengeRequest request) {
        if (!clients.knows(request.clientId())) {
            return OauthError.refuse(OauthError.INVALID_CLIENT, "client_id is not a client of this server");
        }
        if (!"LOGIN".equals(request.purpose()) || !clients.isThumbprint(request.deviceKey())) {
            return OauthError.refuse(OauthError.INVALID_REQUEST,
                    "purpose is LOGIN; dpop_jkt is an RFC 7638 SHA-256 thumbprint");
        }
        return destination(request)
                .map(to -> pending(startChallenge.start(to, Language.of(request.locale()).orElse(Language.MS),
                        Optional.ofNullable(request.deviceKey()), origin.hash())))
                .orElseGet(() -> OauthError.refuse(OauthError.INVALID_REQUEST,
                        "channel is SMS or EMAIL; destination is a phone number or address that can receive messages"));
    }

    private Response answer(AuthSession session, String otp) {
        if (otp == null || !OneTimeCode.typed(otp).isPlausible()) {
            return OauthError.refuse(OauthError.INVALID_REQUEST, "otp is the eight digits of the message");
        }
        ChallengeAnswer answer = answerChallenge.answer(session, OneTimeCode.typed(otp));
        if (answer instanceof Proven proven) {
            return Response.ok(new ChallengeDone(proven.authorizationCode())).header("Cache-Control", "no-store").build();
        }
        return answer instanceof Wrong ? forbidden(ChallengePending.wrongCode()) : ended();
    }

    private static Optional<Destination> destination(ChallengeRequest request) {
        return Arrays.stream(Channel.values()).filter(channel -> channel.name().equals(request.channel())).findFirst()
                .flatMap(channel -> Destinations.read(channel, request.destination()));
    }

    private static Response pending(StartedChallenge started) {
        return forbidden(ChallengePending.of(started));
    }

    private static Response forbidden(ChallengePending body) {
        return Response.status(403).entity(body).header("Cache-Control", "no-store").build();
    }

    private static Response ended() {
        return OauthError.refuse(OauthError.INVALID_SESSION, "auth_session is unknown, over, or out of tries: start again");
    }
}
