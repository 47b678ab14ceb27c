package org.selamat.kit.sample.right.rest;

import jakarta.ws.rs.Path;

import org.selamat.kit.sample.right.application.OpenVenue;

/** Keeps every rule. Without a JAX-RS method, so that it isn't in the sample's API. */
@Path("/right")
class VenuesResource {

    String name(OpenVenue openVenue) {
        return openVenue.open("x").name();
    }
}
