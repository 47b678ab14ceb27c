package org.selamat.status.webhook.domain;

import java.util.Optional;

/** Sends one correction. Called outside any transaction: the other end may take its time. */
public interface Push {

    /** @return the HTTP status of the answer; empty when there was none */
    Optional<Integer> send(Delivery delivery, WebhookUrl url);
}
