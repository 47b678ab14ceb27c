package org.selamat.identity.session.rest;

import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.rest.AppClients;
import org.selamat.identity.rest.OauthError;

import io.vertx.core.http.HttpServerRequest;

/** Under which addresses the app may have reached the token endpoint, one of which a DPoP proof has to name, and when. */
@RequestScoped
class TokenEndpoint {

    private static final String PATH = "/oauth2/token";

    private final HttpServerRequest request;
    private final List<String> publicUrls;
    private final AppClients clients;
    private final Clock clock;

    TokenEndpoint(HttpServerRequest request, IdentityConfig config, AppClients clients, Clock clock) {
        this.request = request;
        this.publicUrls = config.tokens().publicUrls().orElse(List.of());
        this.clients = clients;
        this.clock = clock;
    }

    AppClients clients() {
        return clients;
    }

    /** With our time, since a device whose clock is off can't make a proof that is fresh. */
    Response refuseProof() {
        return Response.fromResponse(OauthError.refuse(OauthError.INVALID_PROOF,
                "DPoP: a fresh ES256 proof for POST and this address is needed; our time is in Date"))
                .header(HttpHeaders.DATE, Date.from(clock.instant())).build();
    }

    /** Without configured addresses, which is for one's own machine, the one of this request as it left the app. */
    Set<String> addresses() {
        var addresses = new LinkedHashSet<String>();
        publicUrls.forEach(url -> addresses.add(url.replaceAll("/+$", "") + PATH));
        if (addresses.isEmpty()) {
            addresses.add(request.scheme() + "://" + request.authority() + PATH);
            var forwarded = request.getHeader("X-Forwarded-Host");
            if (forwarded != null) {
                addresses.add(forwardedScheme() + "://" + forwarded + PATH);
            }
        }
        return addresses;
    }

    private String forwardedScheme() {
        var scheme = request.getHeader("X-Forwarded-Proto");
        return scheme == null ? request.scheme() : scheme;
    }
}
