package org.selamat.identity.rest;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;

/** What a first-party app has to present: its public client id, and a well-formed key thumbprint if it names one. */
@ApplicationScoped
public class AppClients {

    private static final Pattern THUMBPRINT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Set<String> clients;

    AppClients(IdentityConfig config) {
        this.clients = config.tokens().clients();
    }

    public boolean knows(String clientId) {
        return clientId != null && clients.contains(clientId);
    }

    public boolean isThumbprint(String jkt) {
        return jkt == null || THUMBPRINT.matcher(jkt).matches();
    }
}
