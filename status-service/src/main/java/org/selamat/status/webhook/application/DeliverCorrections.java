package org.selamat.status.webhook.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.Push;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Pushes what is due, one after the other, outside any transaction. */
@ApplicationScoped
class DeliverCorrections {

    private static final int AT_ONCE = 10;

    private final DeliveryBook book;
    private final FindWebhook webhooks;
    private final Push push;
    private final StatusConfig config;

    DeliverCorrections(DeliveryBook book, FindWebhook webhooks, Push push, StatusConfig config) {
        this.book = book;
        this.webhooks = webhooks;
        this.push = push;
        this.config = config;
    }

    @Scheduled(identity = "webhooks", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled()) {
            List<Delivery> leased = book.lease(AT_ONCE);
            leased.forEach(this::attempt);
        }
    }

    private void attempt(Delivery delivery) {
        Optional<Integer> status = webhooks.of(delivery.airline()).flatMap(url -> push.send(delivery, url));
        book.settle(delivery, status);
    }
}
