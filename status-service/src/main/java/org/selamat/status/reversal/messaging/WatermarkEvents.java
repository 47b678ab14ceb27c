package org.selamat.status.reversal.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.application.ProveConvergence;
import org.selamat.status.reversal.domain.Reversals.Watermark;

/** What the copies say that they hold. */
@ApplicationScoped
class WatermarkEvents {

    /** Each report may tell of hundreds of people. */
    private static final int ENOUGH = 20;

    private final Polls polls;
    private final EventIntake intake;
    private final ProveConvergence convergence;

    WatermarkEvents(Polls polls, EventIntake intake, ProveConvergence convergence) {
        this.polls = polls;
        this.intake = intake;
        this.convergence = convergence;
    }

    @Incoming("watermark")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> reports() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "status", this::take));
    }

    private void take(List<EventMessage> events) {
        List<Watermark> reports = events.stream().flatMap(WatermarkEvents::read).toList();
        if (!reports.isEmpty()) {
            convergence.take(reports);
        }
    }

    private static Stream<Watermark> read(EventMessage event) {
        return switch (event.type()) {
            case "selamat.convergence.watermarks-reported.v1" -> event.as(ReportedMany.class).watermarks();
            case "selamat.convergence.watermark-reported.v1" -> Stream.of(event.as(Reported.class).watermark());
            default -> Stream.empty();
        };
    }

    /** What this service reads of a report about many. */
    record ReportedMany(String copy, UUID batchId, Instant at, List<HeldData> held) {

        ReportedMany {
            if (copy == null || batchId == null || at == null || held == null) {
                throw new IllegalArgumentException("a report names copy, batch, time and what is held");
            }
        }

        Stream<Watermark> watermarks() {
            return held.stream().map(one -> new Watermark(new BatchId(batchId), copy, new PersonId(one.personId()),
                    one.statusVersion(), at));
        }
    }

    /** One of them. */
    record HeldData(UUID personId, long statusVersion) {

        HeldData {
            if (personId == null || statusVersion < 1) {
                throw new IllegalArgumentException("a report names person and version");
            }
        }
    }

    /** What this service reads of a report about one person. */
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
