package org.selamat.status.brake.messaging;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.status.StatusConfig;
import org.selamat.status.brake.application.ReadBrake;
import org.selamat.status.brake.application.ReadBrake.Held;
import org.selamat.status.brake.application.ReadBrake.Standing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * {@code selamat_brake_trips} (sources that are stopped), {@code selamat_brake_held} (changes that wait for two people) and
 * {@code selamat_brake_weakened}: each above 0 is a page.
 */
@ApplicationScoped
class BrakeMetrics {

    private final ReadBrake brake;
    private final StatusConfig config;
    private final Clock clock;
    private volatile int trips;
    private volatile int held;
    private volatile int weakenings;

    BrakeMetrics(ReadBrake brake, StatusConfig config, Clock clock) {
        this.brake = brake;
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.brake.trips", () -> trips).description("Sources that the anomaly brake stops")
                .register(registry);
        Gauge.builder("selamat.brake.held", () -> held).description("Changes that wait for two people").register(registry);
        Gauge.builder("selamat.brake.weakened", () -> weakenings).description("Weakenings of the brake that hold now")
                .register(registry);
    }

    @Scheduled(identity = "brake metrics", every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        if (config.work().enabled()) {
            Standing standing = brake.standing();
            trips = standing.trips().size();
            held = standing.trips().stream().mapToInt(Held::changes).sum();
            weakenings = (int) standing.weakenings().stream().filter(one -> one.holdsAt(clock.instant())).count();
        }
    }
}
