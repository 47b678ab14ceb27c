package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Operations that are treated alike.
 *
 * @param request
 *        bound for the whole exchange with the backend, retries included
 * @param backendRequest
 *        bound for one try
 */
public record RouteRule(String name, List<Match> matches, Optional<Cors> cors, HeaderChanges requestHeaders,
        HeaderChanges responseHeaders,
        Duration request, Duration backendRequest, BackendRef backend) {

    /** One operation. */
    public record Match(String method, PathPattern path) {
    }

    /** The service behind it, as a cluster names it. */
    public record BackendRef(String name, int port) {
    }
}
