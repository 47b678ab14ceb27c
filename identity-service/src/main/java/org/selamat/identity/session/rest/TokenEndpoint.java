package org.selamat.identity.session.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.rest.AppClients;

import io.vertx.core.http.HttpServerRequest;

/** Under which addresses the app may have reached the token endpoint; a DPoP proof has to name one of them. */
@RequestScoped
class TokenEndpoint {

    private static final String PATH = "/oauth2/token";

    private final HttpServerRequest request;
    private final List<String> publicUrls;
    private final AppClients clients;

    TokenEndpoint(HttpServerRequest request, IdentityConfig config, AppClients clients) {
        this.request = request;
        this.publicUrls = config.tokens().publicUrls().orElse(List.of());
        this.clients = clients;
    }

    AppClients clients() {
        return clients;
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
