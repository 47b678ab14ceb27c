package org.selamat.status.order.rest.credential;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.status.order.application.AcknowledgeOrder;
import org.selamat.status.order.application.ShowCredential;
import org.selamat.status.order.application.ShowCredential.Outcome;
import org.selamat.status.order.application.ShowCredential.Shown;
import org.selamat.status.order.application.ShowCredential.Unknown;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.rest.print.OrderPdf;
import org.selamat.status.order.rest.print.QrCode;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/** What a person shows of an order at a door or to an employer, instead of a screenshot that anyone can draw. */
@Path("/v1/me/orders/{orderId}")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyOrderResource {

    private final ShowCredential show;
    private final AcknowledgeOrder acknowledge;
    private final CredentialCodec codec;
    private final Caller caller;
    private final Problems problems;

    MyOrderResource(ShowCredential show, AcknowledgeOrder acknowledge, CredentialCodec codec, Caller caller,
            Problems problems) {
        this.show = show;
        this.acknowledge = acknowledge;
        this.codec = codec;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @Path("/credential")
    @Operation(operationId = "getMyOrderCredential", summary = "My order or its release, to show", description = "Signed, with QR code and printed page (in Malay and English, and in Chinese or Tamil as `Accept-Language` says); holds number and dates, no name and nothing about health. An order that should never have existed gives a CORRECTION.")
    @APIResponse(responseCode = "200", description = "The credential", content = @Content(schema = @Schema(implementation = CredentialView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response credential(@PathParam("orderId") UUID orderId) {
        Outcome outcome = show.of(person(), new OrderId(orderId));
        if (outcome instanceof Shown shown) {
            return Response.ok(view(shown)).header("Cache-Control", "private, no-store").build();
        }
        throw new ProblemException(outcome instanceof Unknown ? StatusProblems.ORDER_NOT_FOUND : StatusProblems.ORDER_OVER);
    }

    @PUT
    @Path("/acknowledgement")
    @Operation(operationId = "acknowledgeOrder", summary = "Say that an order reached me", description = "The first time counts. Acknowledging accepts nothing: an order can be contested before and after.")
    @APIResponse(responseCode = "204", description = "Noted, now or before")
    @APIResponse(responseCode = "404", ref = "Problem")
    public void acknowledge(@PathParam("orderId") UUID orderId) {
        if (!acknowledge.acknowledge(person(), new OrderId(orderId))) {
            throw new ProblemException(StatusProblems.ORDER_NOT_FOUND);
        }
    }

    private CredentialView view(Shown shown) {
        OrderCredential credential = shown.credential();
        String text = codec.write(credential, shown.at());
        QrCode qr = QrCode.of(text);
        return new CredentialView(shown.order().id().value(), credential.kind(), credential.number().text(), credential.from(),
                credential.until(), credential.expiresAt(), text, qr.png(),
                OrderPdf.of(credential, shown.at(), qr, problems.language()));
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
