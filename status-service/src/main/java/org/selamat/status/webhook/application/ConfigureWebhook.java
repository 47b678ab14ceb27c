package org.selamat.status.webhook.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.WebhookUrl;
import org.selamat.status.webhook.domain.Webhooks;

/** An airline says where it wants corrections, and looks at what became of them. */
@ApplicationScoped
public class ConfigureWebhook {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final StatusConfig config;
    private final Clock clock;

    ConfigureWebhook(Webhooks webhooks, Deliveries deliveries, StatusConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /** @return empty for an address that nothing will be sent to */
    @Transactional
    public Optional<WebhookUrl> set(String airline, String url) {
        Optional<WebhookUrl> good = WebhookUrl.parse(url, config.webhook().allowLoopbackHttp());
        good.ifPresent(address -> webhooks.put(airline, address));
        return good;
    }

    /** @return the new delivery; empty when that one isn't this airline's */
    @Transactional
    public Optional<Delivery> redeliver(String airline, UUID id) {
        return deliveries.find(id).filter(delivery -> delivery.airline().equals(airline)).map(delivery -> {
            Delivery again = delivery.again(Uuids.v7(clock), clock.instant());
            deliveries.add(List.of(again));
            return again;
        });
    }

    /** @param before the id after which the page begins, newest first */
    @Transactional
    public List<Delivery> deliveries(String airline, Optional<UUID> before, int limit) {
        return deliveries.of(airline, before, limit);
    }
}
