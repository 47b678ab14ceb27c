package org.selamat.kit.sample.wrong.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

import org.selamat.kit.sample.wrong.messaging.VenueEvents;

/** Breaks: edges apart, hidden resources, transactions inside. */
@Path("/wrong")
public class VenuesResource {

    @Transactional
    String name(VenueEvents events) {
        return events.toString();
    }
}
