package org.selamat.status.webhook.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Attempt;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.Push;
import org.selamat.status.webhook.domain.WebhookUrl;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Pushes what is due, outside any transaction: every airline in its lane, several at once, until nothing is left. */
@ApplicationScoped
class DeliverCorrections {

    /** Requests that one airline gets at the same time. */
    private static final int AT_ONCE = 20;

    private final DeliveryBook book;
    private final FindWebhook webhooks;
    private final Push push;
    private final Lanes lanes;
    private final StatusConfig config;

    DeliverCorrections(DeliveryBook book, FindWebhook webhooks, Push push, Lanes lanes, StatusConfig config) {
        this.book = book;
        this.webhooks = webhooks;
        this.push = push;
        this.lanes = lanes;
        this.config = config;
    }

    @Scheduled(identity = "webhooks", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled()) {
            book.airlines().forEach(airline -> lanes.run(airline, () -> serve(airline)));
        }
    }

    private void serve(String airline) {
        List<Delivery> leased = book.lease(airline, AT_ONCE);
        while (!leased.isEmpty()) {
            List<Attempt> attempts = attempt(airline, leased);
            book.settle(attempts);
            leased = goesOn(attempts) ? book.lease(airline, AT_ONCE) : List.of();
        }
    }

    /** Whoever answered nothing of a round is left alone until the next look. */
    private boolean goesOn(List<Attempt> attempts) {
        return lanes.areOpen() && attempts.stream().anyMatch(one -> one.status().isPresent());
    }

    private List<Attempt> attempt(String airline, List<Delivery> leased) {
        Optional<WebhookUrl> url = webhooks.of(airline);
        Map<Delivery, CompletableFuture<Optional<Integer>>> sent = new LinkedHashMap<>();
        leased.forEach(one -> sent.put(one, url.map(to -> push.send(one, to))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))));
        return sent.entrySet().stream().map(one -> new Attempt(one.getKey(), one.getValue().join())).toList();
    }
}
