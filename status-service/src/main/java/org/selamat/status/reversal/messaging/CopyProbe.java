package org.selamat.status.reversal.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.status.progress.domain.CaughtUp;
import org.selamat.status.progress.messaging.TopicOffsets;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.CopyFeeds;
import org.selamat.status.webhook.application.UntakenCorrections;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * A copy reports every reversal; of all other changes its consumer's committed offset is the report, which costs no event
 * of its own. What airlines hold is what the boarding copy led to and they took. {@code selamat_copy_behind_seconds} by
 * copy: for how long it isn't known to hold everything that was published.
 */
@ApplicationScoped
class CopyProbe implements CopyFeeds {

    private static final Logger LOG = Logger.getLogger(CopyProbe.class);
    private static final String BOARDING_MODEL = "boarding-model";
    private static final String AIRLINE_FEED = "airline-feed";
    private static final String HELPDESK = "helpdesk-case-view";
    private static final List<String> TOPICS = List.of("selamat.status.status.v1");

    private final TopicOffsets offsets;
    private final UntakenCorrections untaken;
    private final Clock clock;
    private final Instant startedAt;
    private final Map<String, String> groups;
    private final Map<String, CaughtUp> progress;
    private volatile Instant airlinesAsOf;

    CopyProbe(TopicOffsets offsets, UntakenCorrections untaken, KitConfig kit, Clock clock) {
        this.offsets = offsets;
        this.untaken = untaken;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.groups = Map.of(BOARDING_MODEL, kit.service(), HELPDESK, "helpdesk");
        this.progress = Map.of(BOARDING_MODEL, new CaughtUp(), HELPDESK, new CaughtUp());
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Convergence.COPIES.forEach(copy -> Gauge.builder("selamat.copy.behind", () -> behind(copy)).baseUnit("seconds")
                .tag("copy", copy).description("For how long the copy isn't known to hold all that was published")
                .register(registry));
    }

    @Override
    public Map<String, Instant> completeAsOf() {
        Map<String, Instant> known = new HashMap<>();
        progress.forEach((copy, reader) -> reader.completeAsOf().ifPresent(asOf -> known.put(copy, asOf)));
        Optional.ofNullable(airlinesAsOf).ifPresent(asOf -> known.put(AIRLINE_FEED, asOf));
        return known;
    }

    @Scheduled(identity = "copy-probe", every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        groups.forEach((copy, group) -> look(progress.get(copy), group));
        progress.get(BOARDING_MODEL).completeAsOf().ifPresent(this::lookAtAirlines);
    }

    /** The corrections that a change needs are put on their way before the boarding copy's offset says that it has it. */
    private void lookAtAirlines(Instant boarding) {
        airlinesAsOf = untaken.since().filter(since -> since.isBefore(boarding)).orElse(boarding);
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

    private double behind(String copy) {
        return Duration.between(completeAsOf().getOrDefault(copy, startedAt), clock.instant()).toMillis() / 1000.0;
    }
}
