package org.selamat.status.evidence.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

/**
 * A health officer decides about one person. Many single decisions without anything behind them add up, and the brake stops
 * them too.
 */
@ApplicationScoped
public class DecideAboutPerson {

    private final AssessProvenance provenance;
    private final RecordEvidence evidence;
    private final Trips held;
    private final AccessRecords accesses;
    private final Clock clock;

    DecideAboutPerson(AssessProvenance provenance, RecordEvidence evidence, Trips held, AccessRecords accesses,
            Clock clock) {
        this.provenance = provenance;
        this.evidence = evidence;
        this.held = held;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Outcome decide(Decision decision) {
        Instant now = clock.instant();
        if (decision.occurredAt().isAfter(now)) {
            return new InFuture();
        }
        Evidence one = evidenceOf(decision);
        evidence.record(one);
        accesses.record(Access.write("status.evidence", decision.person().value(), "kind", "occurredAt", "reason"));
        return held.isHeld(one.id()) ? new Held(one.id()) : new Recorded(one.id());
    }

    private Evidence evidenceOf(Decision decision) {
        var basis = provenance.ofSingle(decision.person(), decision.kind(), decision.caseId(), decision.occurredAt());
        Origin origin = Origin.of("moh", decision.officer(), basis).naming(decision.caseId().orElse(null));
        return new Evidence(new EvidenceId(Uuids.v7(clock)), decision.person(), decision.kind(), Grade.OFFICER,
                decision.occurredAt(), new Details.Grounds(decision.reason()), origin);
    }

    /** What the officer decided. */
    public record Decision(String officer, PersonId person, EvidenceKind kind, Instant occurredAt, String reason,
            Optional<UUID> caseId) {
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Taken; the status follows from it. */
    public record Recorded(EvidenceId id) implements Outcome {
    }

    /** Kept, but without effect: the anomaly brake is engaged, and two people have to look first. */
    public record Held(EvidenceId id) implements Outcome {
    }

    /** Nothing can be decided about what has not happened. */
    public record InFuture() implements Outcome {
    }
}
