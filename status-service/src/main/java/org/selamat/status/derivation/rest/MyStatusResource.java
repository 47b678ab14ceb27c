package org.selamat.status.derivation.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.status.derivation.application.ReadStatus;
import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.order.application.ReadOrders;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.person.domain.PersonId;

/** "Why am I red?" A guardian asks with the token for the dependant. */
@Path(MyStatusResource.PATH)
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyStatusResource {

    static final String PATH = "/v1/me/status";
    static final String CACHING = "private, no-cache";
    /** Also with a 304, which has no body that could say it. */
    static final String STALE_AFTER = "X-Stale-After";

    private final ReadStatus status;
    private final ReadOrders orders;
    private final StatusViews views;
    private final StatusTexts texts;
    private final Caller caller;

    MyStatusResource(ReadStatus status, ReadOrders orders, StatusViews views, StatusTexts texts, Caller caller) {
        this.status = status;
        this.orders = orders;
        this.views = views;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMyStatus", summary = "My status, and why", description = "Answers in the language of Accept-Language: ms, en, zh, ta. With If-None-Match an unchanged status is 304; X-Stale-After says until when what the app holds may be shown as new.")
    @APIResponse(responseCode = "200", description = "The status", headers = @Header(name = STALE_AFTER, description = "As staleAfter in the body", schema = @Schema(implementation = Instant.class)), content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(responseCode = "304", description = "Not changed", headers = @Header(name = STALE_AFTER, description = "Takes the place of staleAfter in the body that the app holds", schema = @Schema(implementation = Instant.class)))
    public Response mine(@Context Request request) {
        PersonId person = new PersonId(caller.personId());
        Reading reading = status.of(person);
        Optional<HomeOrder> order = orders.openOf(person);
        EntityTag tag = new EntityTag(tag(reading, order, texts.language()));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(views.of(reading, order)) : unchanged).tag(tag)
                .header(STALE_AFTER, StatusViews.freshUntil(reading).toString()).header("Cache-Control", CACHING)
                .header("Vary", "Accept-Language").build();
    }

    /**
     * The same status said in another language, under another policy, or with its order contested since, is another
     * representation. Whom nobody ever decided about keeps version 0 when a policy changes what that means.
     */
    static String tag(Reading reading, Optional<HomeOrder> order, Locale language) {
        String contested = order.flatMap(HomeOrder::contestedAt).map(at -> "-contested").orElse("");
        return reading.version() + "-" + reading.status().policyVersion() + "-" + language.getLanguage() + contested;
    }
}
