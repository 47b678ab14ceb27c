package org.selamat.status.order.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.status.order.application.ReadOrders;
import org.selamat.status.person.domain.PersonId;

/** A person's own orders, past and present. */
@Path("/v1/me/orders")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyOrdersResource {

    private final ReadOrders orders;
    private final Caller caller;

    MyOrdersResource(ReadOrders orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    @Schema(name = "HomeOrderList")
    record OrderList(@Schema(required = true) List<OrderView> items) {
    }

    @GET
    @Operation(operationId = "listMyOrders", summary = "My home orders", description = "Newest first; a person has few, so the list comes whole.")
    @APIResponse(responseCode = "200", description = "Orders", content = @Content(schema = @Schema(implementation = OrderList.class)))
    public OrderList mine() {
        return new OrderList(orders.of(new PersonId(caller.personId())).stream()
                .map(order -> OrderView.of(order, orders.stepsOf(order))).toList());
    }
}
