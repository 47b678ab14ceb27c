package org.selamat.status.webhook.domain;

import java.util.Optional;

/** Where each airline wants its corrections. */
public interface Webhooks {

    Optional<WebhookUrl> of(String airline);

    void put(String airline, WebhookUrl url);
}
