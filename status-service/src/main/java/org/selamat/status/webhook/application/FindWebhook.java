package org.selamat.status.webhook.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.webhook.domain.WebhookUrl;
import org.selamat.status.webhook.domain.Webhooks;

/** Where to send, read when it is sent: an airline that moves gets what is still on its way at the new place. */
@ApplicationScoped
class FindWebhook {

    private final Webhooks webhooks;

    FindWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Transactional
    Optional<WebhookUrl> of(String airline) {
        return webhooks.of(airline);
    }
}
