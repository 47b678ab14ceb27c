package org.selamat.identity.merge.messaging;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.MergeEvents;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

@ApplicationScoped
class OutboxMergeEvents implements MergeEvents {

    private static final String TOPIC = "selamat.identity.person.v1";

    private final Outbox outbox;

    OutboxMergeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void merged(Merge merge, Instant at) {
        publish("selamat.identity.person-merged.v1", merge, at);
    }

    @Override
    public void unmerged(Merge merge, Instant at) {
        publish("selamat.identity.person-unmerged.v1", merge, at);
    }

    private void publish(String type, Merge merge, Instant at) {
        outbox.publish(new OutgoingEvent(TOPIC, type, merge.survivor().toString(),
                new Told(merge.id(), merge.survivor().value(), merge.merged().value(), at)));
    }

    /** Payload of both. */
    private record Told(UUID mergeId, UUID personId, UUID mergedPersonId, Instant at) {
    }
}
