package org.selamat.identity.signin.rest;

import jakarta.enterprise.context.RequestScoped;

import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.BlindIndex.Field;
import org.selamat.identity.signin.domain.NetworkOrigin;

import io.vertx.core.http.HttpServerRequest;

/** The keyed hash of the network that this request came from; the address itself is kept nowhere. */
@RequestScoped
class RequestOrigin {

    private final HttpServerRequest request;
    private final Vault vault;

    RequestOrigin(HttpServerRequest request, Vault vault) {
        this.request = request;
        this.vault = vault;
    }

    byte[] hash() {
        var address = request.remoteAddress();
        var literal = address == null || address.hostAddress() == null ? "" : address.hostAddress();
        return vault.index(Field.ORIGIN, NetworkOrigin.of(literal).value());
    }
}
