package org.selamat.status.boarding.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.status.boarding.application.FollowStatus;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** The boarding copy reads the topic as anyone's copy would, though it lives beside the statuses. */
@ApplicationScoped
class StatusCopyEvents {

    private final EventIntake intake;
    private final FollowStatus follow;

    StatusCopyEvents(EventIntake intake, FollowStatus follow) {
        this.intake = intake;
        this.follow = follow;
    }

    @Incoming("status-copy")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", event -> {
            if (event.type().equals("selamat.status.status-changed.v1")) {
                Changed told = event.as(Changed.class);
                follow.follow(told.entry(), told.cause().reversal());
            }
        });
    }

    /** What the copy reads of a change. */
    record Changed(UUID personId, long version, Label label, Instant validUntil, Instant decidedAt, CauseData cause) {

        Changed {
            if (personId == null || version < 1 || label == null || decidedAt == null || cause == null) {
                throw new IllegalArgumentException("a change names person, version, label, time and cause");
            }
        }

        Entry entry() {
            return new Entry(new PersonId(personId), version, label, Optional.ofNullable(validUntil), decidedAt);
        }
    }

    /** Why it changed. */
    record CauseData(String kind, UUID batchId) {

        Optional<BatchId> reversal() {
            return "REVERSAL".equals(kind) ? Optional.ofNullable(batchId).map(BatchId::new) : Optional.empty();
        }
    }
}
