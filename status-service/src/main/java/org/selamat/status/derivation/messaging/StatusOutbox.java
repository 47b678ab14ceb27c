package org.selamat.status.derivation.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.ConfirmedCase;
import org.selamat.status.derivation.domain.StatusAnnouncements;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/**
 * Statuses go to their compacted topic; cases to the evidence topic, where check-in matching reads them in order with what
 * voids them.
 */
@ApplicationScoped
class StatusOutbox implements StatusAnnouncements {

    static final String STATUS_TOPIC = "selamat.status.status.v1";
    static final String EVIDENCE_TOPIC = "selamat.status.evidence.v1";

    private final Outbox outbox;

    StatusOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(StatusVersion version) {
        publish(STATUS_TOPIC, "selamat.status.status-changed.v1", version.person(), StatusChanged.of(version));
    }

    @Override
    public void confirmed(PersonId person, ConfirmedCase confirmed) {
        publish(EVIDENCE_TOPIC, "selamat.status.case-confirmed.v1", person,
                new CaseConfirmed(confirmed.id().value(), person.value(),
                        confirmed.infectiousFrom(), confirmed.infectiousUntil()));
    }

    @Override
    public void caseVoided(PersonId person, EvidenceId caseId) {
        publish(EVIDENCE_TOPIC, "selamat.status.case-voided.v1", person, new CaseVoided(caseId.value(), person.value()));
    }

    private void publish(String topic, String type, PersonId person, Object data) {
        outbox.publish(new OutgoingEvent(topic, type, person.toString(), data));
    }

    private record StatusChanged(UUID personId, long version, String label, String colour, Instant since,
            Optional<Instant> validUntil,
            List<UUID> evidenceIds, String policyVersion, Instant decidedAt, CauseData cause) {

        static StatusChanged of(StatusVersion version) {
            return new StatusChanged(version.person().value(), version.version(), version.label().name(),
                    version.meaning().colour().name(), version.since(), version.validUntil(),
                    version.evidence().stream().map(EvidenceId::value).toList(), version.policyVersion(), version.decidedAt(),
                    CauseData.of(version.cause()));
        }
    }

    private record CauseData(String kind, Optional<UUID> batchId) {

        static CauseData of(Cause cause) {
            return new CauseData(cause.kind().name(), cause.batch().map(BatchId::value));
        }
    }

    private record CaseConfirmed(UUID caseId, UUID personId, Instant infectiousFrom, Instant infectiousUntil) {
    }

    private record CaseVoided(UUID caseId, UUID personId) {
    }
}
