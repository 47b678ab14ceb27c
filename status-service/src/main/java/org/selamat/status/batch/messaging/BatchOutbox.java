package org.selamat.status.batch.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchAnnouncements;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

@ApplicationScoped
class BatchOutbox implements BatchAnnouncements {

    static final String TOPIC = "selamat.status.batch.v1";

    private static final Logger LOG = Logger.getLogger(BatchOutbox.class);

    private final Outbox outbox;
    private final Counter halts;
    private final Clock clock;

    BatchOutbox(Outbox outbox, MeterRegistry registry, Clock clock) {
        this.outbox = outbox;
        this.halts = Counter.builder("selamat.batches.halted").description("Batches that the anomaly brake stopped")
                .register(registry);
        this.clock = clock;
    }

    /** Begins to count at start: an alert can't watch a figure that only comes with what it warns of. */
    void register(@Observes StartupEvent event) {
        LOG.debugf("%s is counted", halts.getId().getName());
    }

    @Override
    public void started(Batch batch) {
        publish("selamat.status.batch-started.v1", batch, Optional.empty(), Optional.empty());
    }

    @Override
    public void halted(Batch batch) {
        halts.increment();
        LOG.warnf("the brake halted batch %s after %d of %d rows: %s", batch.id(), batch.applied(), batch.rows(),
                batch.halt().orElseThrow());
        publish("selamat.status.batch-halted.v1", batch, Optional.empty(), batch.halt().map(Enum::name));
    }

    @Override
    public void completed(Batch batch) {
        publish("selamat.status.batch-completed.v1", batch, Optional.empty(), Optional.empty());
    }

    @Override
    public void reversed(Batch batch, Optional<UUID> correctionId) {
        publish("selamat.status.batch-reversed.v1", batch, correctionId, correctionId.map(any -> "CORRECTION"));
    }

    private void publish(String type, Batch batch, Optional<UUID> correctionId, Optional<String> reason) {
        outbox.publish(new OutgoingEvent(TOPIC, type, batch.id().toString(),
                new Progress(batch.id().value(), batch.rows(), batch.applied(), clock.instant(), correctionId, reason)));
    }

    private record Progress(UUID batchId, int rows, int applied, Instant at, Optional<UUID> correctionId,
            Optional<String> reason) {
    }
}
