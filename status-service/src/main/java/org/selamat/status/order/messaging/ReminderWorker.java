package org.selamat.status.order.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.status.StatusConfig;
import org.selamat.status.order.application.RemindPeople;
import org.selamat.status.order.application.RemindPeople.Reminded;
import org.selamat.status.order.domain.OrderWatches.Served;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Sends reminders at a bounded rate, and counts them: {@code selamat_order_reminders_total{kind}}, and
 * {@code selamat_orders_open} with {@code selamat_orders_unserved}, which together say whether orders reach people at all.
 */
@ApplicationScoped
class ReminderWorker {

    private final RemindPeople people;
    private final StatusConfig config;
    private final MeterRegistry registry;
    private volatile Served served = new Served(0, 0);

    ReminderWorker(RemindPeople people, StatusConfig config, MeterRegistry registry) {
        this.people = people;
        this.config = config;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("selamat.orders.open", () -> served.open()).description("Home orders that are open").register(registry);
        Gauge.builder("selamat.orders.unserved", () -> served.unserved())
                .description("Open home orders that nobody said they have, long after their issue").register(registry);
        count("MISSED_ASSESSMENT", 0);
        count("UNSERVED_ORDER", 0);
    }

    @Scheduled(identity = "reminders", every = "{status.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (!config.work().enabled()) {
            return;
        }
        int left = config.reminders().atOnce();
        Reminded step = new Reminded(0, 0, 0);
        do {
            step = people.next(Math.min(left, config.reminders().chunk()));
            count("MISSED_ASSESSMENT", step.reminders());
            count("UNSERVED_ORDER", step.alerts());
            left -= step.reminders() + step.alerts();
        } while (left > 0 && step.looked() == config.reminders().chunk());
        served = people.served();
    }

    private void count(String kind, int more) {
        registry.counter("selamat.order.reminders", "kind", kind).increment(more);
    }
}
