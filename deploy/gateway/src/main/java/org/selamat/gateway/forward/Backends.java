package org.selamat.gateway.forward;

import java.net.URI;
import java.util.Map;

import org.selamat.gateway.files.RouteRule.BackendRef;

/** Where a service of the route files is reached from here. */
public final class Backends {

    private final Map<String, URI> places;

    /**
     * @param places
     *        address by the name that a cluster gives it; a name that is absent is its own host
     */
    public Backends(Map<String, URI> places) {
        this.places = places;
    }

    URI of(BackendRef backend) {
        return places.getOrDefault(backend.name(), URI.create("http://" + backend.name() + ":" + backend.port()));
    }

    /** The same address with the host as it is called here. */
    public URI reach(URI address) {
        URI place = places.get(address.getHost());
        return place == null ? address : place.resolve(address.getRawPath());
    }
}
