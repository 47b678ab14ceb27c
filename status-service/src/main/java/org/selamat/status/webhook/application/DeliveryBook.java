package org.selamat.status.webhook.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.event.Watermarks;
import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.RetryPlan;

/** The bookkeeping around an attempt: leased before, settled after, each in a transaction of its own. */
@ApplicationScoped
class DeliveryBook {

    private static final String AIRLINE_FEED = "airline-feed";
    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    private final Deliveries deliveries;
    private final Watermarks watermarks;
    private final StatusConfig.Webhook config;
    private final Clock clock;

    DeliveryBook(Deliveries deliveries, Watermarks watermarks, StatusConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.watermarks = watermarks;
        this.config = config.webhook();
        this.clock = clock;
    }

    @Transactional
    List<Delivery> lease(int limit) {
        Instant now = clock.instant();
        Duration lease = config.timeout().multipliedBy(limit + 1L);
        List<Delivery> leased = deliveries.due(now, limit).stream().map(one -> one.leased(now, lease)).toList();
        leased.forEach(deliveries::replace);
        return leased;
    }

    @Transactional
    void settle(Delivery attempted, Optional<Integer> status) {
        Instant now = clock.instant();
        boolean taken = status.filter(code -> code >= OK && code < REDIRECTION).isPresent();
        deliveries.replace(taken ? attempted.delivered(status.orElseThrow(), now) : attempted.failed(status, now, plan()));
        if (taken) {
            reportFeed(attempted);
        }
    }

    private void reportFeed(Delivery delivery) {
        delivery.why().reversal().filter(unit -> !deliveries.isPending(delivery.person(), unit))
                .ifPresent(unit -> watermarks.report(AIRLINE_FEED, delivery.person().value(), delivery.why().statusVersion(),
                        unit.value()));
    }

    private RetryPlan plan() {
        return new RetryPlan(config.firstRetry(), config.longestRetry(), config.giveUpAfter());
    }
}
