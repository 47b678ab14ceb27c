package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.PeriodChange;
import org.selamat.status.order.domain.PeriodChange.Refusal;
import org.selamat.status.order.domain.PeriodChanges;
import org.selamat.status.policy.domain.PolicySet;

/** A second officer agrees to another end: it becomes evidence, and the order follows from that like from any other. */
@ApplicationScoped
public class ApprovePeriod {

    private final PeriodChanges changes;
    private final FindOwnOrder orders;
    private final RecordEvidence evidence;
    private final PolicySet policies;
    private final Clock clock;

    ApprovePeriod(PeriodChanges changes, FindOwnOrder orders, RecordEvidence evidence, PolicySet policies, Clock clock) {
        this.changes = changes;
        this.orders = orders;
        this.evidence = evidence;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public Outcome approve(UUID id, String officer) {
        return changes.lock(id).map(change -> approve(change, officer)).orElseGet(Unknown::new);
    }

    private Outcome approve(PeriodChange change, String officer) {
        Instant now = clock.instant();
        HomeOrder order = orders.locked(change.order()).orElseThrow();
        Optional<Refusal> refusal = change.refusal(officer, order, now, policies.inForceAt(now).orders().proposalHolds());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        changes.approve(change.approvedBy(officer));
        evidence.record(new Evidence(new EvidenceId(Uuids.v7(clock)), order.person(), change.kind(), Grade.OFFICER, now,
                change.end(), Origin.of("moh", officer, Basis.EXAMINATION)));
        return new Approved(orders.locked(change.order()).orElseThrow(), change.approvedBy(officer));
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** The order as it stands now. */
    public record Approved(HomeOrder order, PeriodChange change) implements Outcome {
    }

    /** It can't be approved, or not by this officer. */
    public record Refused(Refusal why) implements Outcome {
    }

    /** No such proposal. */
    public record Unknown() implements Outcome {
    }
}
