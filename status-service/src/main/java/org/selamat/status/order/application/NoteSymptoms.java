package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.order.domain.Assessment.Symptom;
import org.selamat.status.order.domain.HomeOrder;

/** The first symptoms under an order are evidence, in the person's own word. */
@ApplicationScoped
class NoteSymptoms {

    private final EvidenceLog log;
    private final RecordEvidence evidence;
    private final Clock clock;

    NoteSymptoms(EvidenceLog log, RecordEvidence evidence, Clock clock) {
        this.log = log;
        this.evidence = evidence;
        this.clock = clock;
    }

    void note(HomeOrder order, String actor, Set<Symptom> said, Instant now) {
        boolean known = log.of(order.person()).standing().stream()
                .anyMatch(one -> one.is(EvidenceKind.SYMPTOMS) && !one.occurredAt().isBefore(order.from()));
        if (!said.isEmpty() && !known) {
            evidence.record(
                    new Evidence(new EvidenceId(Uuids.v7(clock)), order.person(), EvidenceKind.SYMPTOMS, Grade.SELF, now,
                            Details.NONE, Origin.of("self", actor, Basis.OWN_WORD)));
        }
    }
}
