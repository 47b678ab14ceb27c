package org.selamat.status.reversal.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.contest.application.DecideContest;
import org.selamat.status.contest.application.OpenContest;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.application.ApplyCorrection;
import org.selamat.status.reversal.domain.Correction;
import org.selamat.status.reversal.domain.Target;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** What helpdesk-service found out: an order is contested, or two people agreed that something should never have been. */
@ApplicationScoped
class CorrectionEvents {

    private final EventIntake intake;
    private final OpenContest contests;
    private final DecideContest verdicts;
    private final ApplyCorrection corrections;

    CorrectionEvents(EventIntake intake, OpenContest contests, DecideContest verdicts, ApplyCorrection corrections) {
        this.intake = intake;
        this.contests = contests;
        this.verdicts = verdicts;
        this.corrections = corrections;
    }

    @Incoming("correction")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.helpdesk.order-contested.v1" -> {
                Contested told = event.as(Contested.class);
                contests.openedAtHelpdesk(told.caseId(), new OrderId(told.orderId()), new PersonId(told.personId()), told.at());
            }
            case "selamat.helpdesk.contest-ended.v1" -> {
                Ended told = event.as(Ended.class);
                verdicts.atHelpdesk(told.caseId(), told.outcome(), Optional.ofNullable(told.reason()));
            }
            case "selamat.helpdesk.correction-approved.v1" -> {
                // a dose is vaccine-service's to void; its news reaches this service as evidence
                if (!event.data().path("target").path("kind").asText().equals("VACCINE_DOSE")) {
                    corrections.apply(event.as(Approved.class).correction());
                }
            }
            default -> {
            }
        }
    }

    /** What this service reads of a contest. */
    record Contested(UUID caseId, UUID personId, UUID orderId, Instant at) {

        Contested {
            if (caseId == null || personId == null || orderId == null || at == null) {
                throw new IllegalArgumentException("a contest names case, person, order and time");
            }
        }
    }

    /** What this service reads of the end of a contest. */
    record Ended(UUID caseId, Contest.State outcome, String reason) {

        Ended {
            boolean says = outcome == Contest.State.WITHDRAWN || (outcome == Contest.State.REJECTED && reason != null);
            if (caseId == null || !says) {
                throw new IllegalArgumentException("a contest ends withdrawn, or rejected with a reason");
            }
        }
    }

    /** What this service reads of an approved correction. */
    record Approved(UUID correctionId, UUID caseId, UUID personId, TargetData target, String proposer, String approver,
            String reason) {

        Approved {
            if (correctionId == null || caseId == null || personId == null || target == null || proposer == null
                    || approver == null
                    || reason == null) {
                throw new IllegalArgumentException("a correction names case, person, target, both people and a reason");
            }
        }

        Correction correction() {
            return new Correction(correctionId, caseId, new PersonId(personId), new Target(target.kind(), target.id()),
                    proposer,
                    approver, reason);
        }
    }

    /** What is to be voided. */
    record TargetData(Target.Kind kind, UUID id) {

        TargetData {
            if (kind == null || id == null) {
                throw new IllegalArgumentException("a target names kind and id");
            }
        }
    }
}
