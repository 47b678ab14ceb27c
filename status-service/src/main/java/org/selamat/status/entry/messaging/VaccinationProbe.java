package org.selamat.status.entry.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.status.entry.domain.VaccinationFeed;
import org.selamat.status.progress.domain.CaughtUp;
import org.selamat.status.progress.messaging.TopicOffsets;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Finds out how far this service has read what vaccine-service published. While Kafka doesn't answer, that grows old. */
@ApplicationScoped
class VaccinationProbe implements VaccinationFeed {

    private static final Logger LOG = Logger.getLogger(VaccinationProbe.class);
    private static final List<String> TOPICS = List.of("selamat.vaccine.dose.v1", "selamat.vaccine.certificate.v1");

    private final TopicOffsets offsets;
    private final String group;
    private final Clock clock;
    private final CaughtUp progress = new CaughtUp();

    VaccinationProbe(TopicOffsets offsets, KitConfig kit, Clock clock) {
        this.offsets = offsets;
        this.group = kit.service();
        this.clock = clock;
    }

    @Override
    public Optional<Instant> completeAsOf() {
        return progress.completeAsOf();
    }

    @Scheduled(identity = "vaccination-probe", every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Instant before = clock.instant();
        try {
            progress.look(offsets.look(group, TOPICS), before);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("the vaccination topics can't be looked at: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
