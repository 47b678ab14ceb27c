package org.selamat.status.evidence.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class EvidenceOutbox implements EvidenceAnnouncements {

    static final String TOPIC = "selamat.status.evidence.v1";

    private final Outbox outbox;

    EvidenceOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void recorded(Evidence evidence) {
        publish("selamat.status.evidence-recorded.v1", evidence.person(),
                new Recorded(evidence.id().value(), evidence.person().value(), evidence.kind().name(), evidence.grade().name(),
                        evidence.occurredAt(), evidence.origin().batch().map(BatchId::value)));
    }

    @Override
    public void voided(PersonId person, Voiding voiding) {
        publish("selamat.status.evidence-voided.v1", person, new Voided(voiding.evidence().value(), person.value(),
                voiding.reason().name(), voiding.batch().map(BatchId::value), voiding.correctionId()));
    }

    private void publish(String type, PersonId person, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, person.toString(), data));
    }

    private record Recorded(UUID evidenceId, UUID personId, String kind, String grade, Instant occurredAt,
            Optional<UUID> batchId) {
    }

    private record Voided(UUID evidenceId, UUID personId, String reason, Optional<UUID> batchId, Optional<UUID> correctionId) {
    }
}
