package org.selamat.status.webhook.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;
import org.selamat.status.rest.StatusProblems;
import org.selamat.status.webhook.application.ConfigureWebhook;
import org.selamat.status.webhook.domain.Delivery;

/** An airline's webhook. */
@Path("/partner/v1/webhook")
@Tag(name = "partner")
@SecurityRequirement(name = "bearer")
@RolesAllowed("partner-airline")
@Produces("application/json")
class WebhookResource {

    private final ConfigureWebhook webhooks;
    private final Caller caller;

    WebhookResource(ConfigureWebhook webhooks, Caller caller) {
        this.webhooks = webhooks;
        this.caller = caller;
    }

    /** Where corrections go. */
    @Schema(name = "Webhook")
    record WebhookBody(
            @Schema(required = true, examples = "https://hooks.example.org/selamat", description = "https to a public host") @NotNull @Size(min = 1, max = 500) String url) {
    }

    /** A part of the list. */
    @Schema(name = "WebhookDeliveryPage")
    record DeliveryPage(@Schema(required = true) List<DeliveryView> items,
            @Schema(description = "Cursor of the following part; absent on the last") String next) {
    }

    @PUT
    @Consumes("application/json")
    @Operation(operationId = "putWebhook", summary = "Say where corrections go", description = "Each is a POST with the headers Selamat-Webhook-Id, -Timestamp and -Signature: a detached JWS (ES256) over the body whose protected header repeats id and time. Answer 2xx within five seconds; anything else is tried again with growing pauses for 24 hours.")
    @APIResponse(responseCode = "200", description = "Set", content = @Content(schema = @Schema(implementation = WebhookBody.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public WebhookBody put(@NotNull @Valid WebhookBody body) {
        return webhooks.set(caller.organisation(), body.url()).map(url -> new WebhookBody(url.uri().toString()))
                .orElseThrow(() -> new ProblemException(StatusProblems.WEBHOOK_URL_REFUSED));
    }

    @GET
    @Path("deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "What became of corrections", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public DeliveryPage deliveries(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Limits.page(limit);
        List<Delivery> oneMore = webhooks.deliveries(caller.organisation(), before(cursor), size + 1);
        Page<DeliveryView> page = Page.of(oneMore, size, last -> Cursors.encode(last.id())).map(DeliveryView::of);
        return new DeliveryPage(page.items(), page.next());
    }

    @POST
    @Path("deliveries/{id}/redelivery")
    @IdempotentWrite
    @Operation(operationId = "redeliverWebhook", summary = "Send a correction again", description = "As a new delivery with an id of its own; watch it in the list.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "202", description = "On its way", content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response redeliver(@PathParam("id") UUID id) {
        return webhooks.redeliver(caller.organisation(), id)
                .map(again -> Response.accepted(DeliveryView.of(again)).build())
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    private static Optional<UUID> before(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(given -> UUID.fromString(Cursors.decode(given, 1).get(0)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
