package org.selamat.status.webhook.messaging;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.WebhookUrl;

/**
 * Finds the one address that a delivery goes to. The name is asked once for an attempt and the answer is what is connected
 * to: who asks again for connecting may be told another address than the one that was checked.
 */
@ApplicationScoped
class WebhookHosts {

    private final Lookup lookup;
    private final boolean allowLoopback;

    @Inject
    WebhookHosts(StatusConfig config) {
        this(InetAddress::getAllByName, config.webhook().allowLoopbackHttp());
    }

    WebhookHosts(Lookup lookup, boolean allowLoopback) {
        this.lookup = lookup;
        this.allowLoopback = allowLoopback;
    }

    /** @return empty when any address of the name is inside our network: of such a name nothing is believed */
    Optional<InetAddress> addressOf(WebhookUrl url) throws UnknownHostException {
        InetAddress[] all = lookup.all(url.uri().getHost());
        boolean local = allowLoopback && url.isLoopback();
        boolean trusted = all.length > 0
                && Arrays.stream(all).allMatch(local ? InetAddress::isLoopbackAddress : OutsideAddress::is);
        return trusted ? Optional.of(all[0]) : Optional.empty();
    }

    /** Asks for the addresses of a name. */
    interface Lookup {

        InetAddress[] all(String host) throws UnknownHostException;
    }
}
