package org.selamat.status.reversal.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.status.progress.domain.CaughtUp;
import org.selamat.status.progress.messaging.TopicOffsets;
import org.selamat.status.reversal.domain.CopyFeeds;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * A copy reports every reversal; of all other changes its consumer's committed offset is the report, which costs no event
 * of its own. {@code selamat_copy_behind_seconds} by copy: for how long it isn't known to hold everything that was
 * published.
 */
@ApplicationScoped
class CopyProbe implements CopyFeeds {

    private static final Logger LOG = Logger.getLogger(CopyProbe.class);
    private static final List<String> TOPICS = List.of("selamat.status.status.v1");

    private final TopicOffsets offsets;
    private final Clock clock;
    private final Instant startedAt;
    private final Map<String, String> groups;
    private final Map<String, CaughtUp> progress;

    CopyProbe(TopicOffsets offsets, KitConfig kit, Clock clock) {
        this.offsets = offsets;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.groups = Map.of("boarding-model", kit.service(), "helpdesk-case-view", "helpdesk");
        this.progress = Map.of("boarding-model", new CaughtUp(), "helpdesk-case-view", new CaughtUp());
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        progress.forEach((copy, reader) -> Gauge.builder("selamat.copy.behind", () -> behind(reader)).baseUnit("seconds")
                .tag("copy", copy).description("For how long the copy isn't known to hold all that was published")
                .register(registry));
    }

    @Override
    public Map<String, Instant> completeAsOf() {
        Map<String, Instant> known = new HashMap<>();
        progress.forEach((copy, reader) -> reader.completeAsOf().ifPresent(asOf -> known.put(copy, asOf)));
        return known;
    }

    @Scheduled(identity = "copy-probe", every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        groups.forEach((copy, group) -> look(progress.get(copy), group));
    }

    private void look(CaughtUp reader, String group) {
        Instant before = clock.instant();
        try {
            reader.look(offsets.look(group, TOPICS), before);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("%s's reading of statuses can't be looked at: %s", group, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double behind(CaughtUp reader) {
        return Duration.between(reader.completeAsOf().orElse(startedAt), clock.instant()).toMillis() / 1000.0;
    }
}
