package org.selamat.status.reversal.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.application.ProveConvergence;
import org.selamat.status.reversal.domain.Reversals.Watermark;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** What the copies say that they hold. */
@ApplicationScoped
class WatermarkEvents {

    private final EventIntake intake;
    private final ProveConvergence convergence;

    WatermarkEvents(EventIntake intake, ProveConvergence convergence) {
        this.intake = intake;
        this.convergence = convergence;
    }

    @Incoming("watermark")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        intake.processAll(records, "status", this::take);
    }

    private void take(List<EventMessage> events) {
        List<Watermark> reports = events.stream()
                .filter(event -> event.type().equals("selamat.convergence.watermark-reported.v1"))
                .map(event -> event.as(Reported.class).watermark()).toList();
        if (!reports.isEmpty()) {
            convergence.take(reports);
        }
    }

    /** What this service reads of a report. */
    record Reported(String copy, UUID personId, long statusVersion, UUID batchId, Instant at) {

        Reported {
            if (copy == null || personId == null || batchId == null || at == null || statusVersion < 1) {
                throw new IllegalArgumentException("a report names copy, person, version, batch and time");
            }
        }

        Watermark watermark() {
            return new Watermark(new BatchId(batchId), copy, new PersonId(personId), statusVersion, at);
        }
    }
}
