package org.selamat.status.webhook.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where each airline wants its corrections. */
public interface Webhooks {

    Optional<WebhookUrl> of(String airline);

    /** Those of the given airlines that have one. */
    Set<String> among(Collection<String> airlines);

    void put(String airline, WebhookUrl url);
}
