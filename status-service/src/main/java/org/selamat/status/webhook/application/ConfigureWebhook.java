package org.selamat.status.webhook.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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

    ConfigureWebhook(Webhooks webhooks, Deliveries deliveries, StatusConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.config = config;
    }

    /** @return empty for an address that nothing will be sent to */
    @Transactional
    public Optional<WebhookUrl> set(String airline, String url) {
        Optional<WebhookUrl> good = WebhookUrl.parse(url, config.webhook().allowLoopbackHttp());
        good.ifPresent(address -> webhooks.put(airline, address));
        return good;
    }

    /** @param before the id after which the page begins, newest first */
    @Transactional
    public List<Delivery> deliveries(String airline, Optional<UUID> before, int limit) {
        return deliveries.of(airline, before, limit);
    }
}
