package org.selamat.status.boarding.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;
import org.selamat.status.boarding.application.FollowStatus;
import org.selamat.status.boarding.application.FollowStatus.Change;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/** The boarding copy reads the topic as anyone's copy would, though it lives beside the statuses. */
@ApplicationScoped
class StatusCopyEvents {

    private static final int ENOUGH = 500;

    private final Polls polls;
    private final EventIntake intake;
    private final FollowStatus follow;

    StatusCopyEvents(Polls polls, EventIntake intake, FollowStatus follow) {
        this.polls = polls;
        this.intake = intake;
        this.follow = follow;
    }

    @Incoming("status-copy")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> changes() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "status", this::take));
    }

    private void take(List<EventMessage> events) {
        follow.follow(events.stream().filter(event -> event.type().equals("selamat.status.status-changed.v1"))
                .map(event -> event.as(Changed.class).change()).toList());
    }

    /** What the copy reads of a change. */
    record Changed(UUID personId, long version, Label label, Instant validUntil, Instant decidedAt, CauseData cause) {

        Changed {
            if (personId == null || version < 1 || label == null || decidedAt == null || cause == null) {
                throw new IllegalArgumentException("a change names person, version, label, time and cause");
            }
        }

        Change change() {
            Entry entry = new Entry(new PersonId(personId), version, label, Optional.ofNullable(validUntil), decidedAt);
            return new Change(entry, cause.reversal());
        }
    }

    /** Why it changed. */
    record CauseData(String kind, UUID batchId) {

        Optional<BatchId> reversal() {
            return "REVERSAL".equals(kind) ? Optional.ofNullable(batchId).map(BatchId::new) : Optional.empty();
        }
    }
}
