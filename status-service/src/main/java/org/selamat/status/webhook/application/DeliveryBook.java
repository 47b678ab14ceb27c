package org.selamat.status.webhook.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.event.Watermarks;
import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Attempt;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Deliveries.OnItsWay;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.RetryPlan;

/** The bookkeeping around attempts: leased before, settled after, as many together as are sent together. */
@ApplicationScoped
class DeliveryBook {

    private static final String AIRLINE_FEED = "airline-feed";
    /** Of the time-out of one attempt: name look-up and bookkeeping come on top of it. */
    private static final int LEASED_TIMEOUTS = 3;

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
    List<String> airlines() {
        return deliveries.airlinesWithDue(clock.instant());
    }

    @Transactional
    List<Delivery> lease(String airline, int limit) {
        Instant now = clock.instant();
        Duration lease = config.timeout().multipliedBy(LEASED_TIMEOUTS);
        List<Delivery> leased = deliveries.due(airline, now, limit).stream().map(one -> one.leased(now, lease)).toList();
        deliveries.replace(leased);
        return leased;
    }

    @Transactional
    void settle(Collection<Attempt> attempts) {
        Instant now = clock.instant();
        deliveries.replace(attempts.stream().map(one -> settled(one, now)).toList());
        reportFeed(attempts.stream().filter(Attempt::isTaken).map(Attempt::delivery).toList());
    }

    private Delivery settled(Attempt attempt, Instant now) {
        return attempt.isTaken() ? attempt.delivery().delivered(attempt.status().orElseThrow(), now)
                : attempt.delivery().failed(attempt.status(), now, plan());
    }

    /** The feed holds a reversal for a person once every airline has taken what it brought. */
    private void reportFeed(List<Delivery> taken) {
        Map<OnItsWay, Long> reached = taken.stream().filter(one -> one.why().reversal().isPresent())
                .collect(Collectors.toMap(one -> new OnItsWay(one.person(), one.why().reversal().orElseThrow()),
                        one -> one.why().statusVersion(), Math::max));
        Set<OnItsWay> still = deliveries.onTheirWay(reached.keySet().stream().map(OnItsWay::person).toList());
        reached.keySet().removeAll(still);
        reached.keySet().stream().collect(Collectors.groupingBy(OnItsWay::reversal))
                .forEach((reversal, ofOne) -> watermarks.report(AIRLINE_FEED, reversal.value(),
                        ofOne.stream().collect(Collectors.toMap(one -> one.person().value(), reached::get))));
    }

    private RetryPlan plan() {
        return new RetryPlan(config.firstRetry(), config.longestRetry(), config.giveUpAfter());
    }
}
