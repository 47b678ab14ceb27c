package org.selamat.status.webhook.domain;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends corrections. Called outside any transaction: the other end may take its time. */
public interface Push {

    /** @return the HTTP status of the answer, empty when there was none; never fails */
    CompletableFuture<Optional<Integer>> send(Delivery delivery, WebhookUrl url);
}
