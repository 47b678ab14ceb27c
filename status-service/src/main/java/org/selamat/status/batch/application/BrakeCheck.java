package org.selamat.status.batch.application;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Brake;
import org.selamat.status.batch.domain.BrakeGauge;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.domain.PolicySet;

/** Reads the gauge and asks the brake. */
@ApplicationScoped
public class BrakeCheck {

    private final BrakeGauge gauge;
    private final PolicySet policies;
    private final EvidenceLog log;
    private final StatusFold fold;

    BrakeCheck(BrakeGauge gauge, PolicySet policies, EvidenceLog log, StatusFold fold) {
        this.gauge = gauge;
        this.policies = policies;
        this.log = log;
        this.fold = fold;
    }

    Optional<HaltReason> engaged(Instant now) {
        BulkBounds bounds = boundsAt(now);
        return Brake.check(gauge.read(now, bounds), bounds);
    }

    BulkBounds boundsAt(Instant now) {
        return policies.inForceAt(now).bulk();
    }

    /** Whether a single decision without provenance would be one too many. What restricts nobody is never stopped. */
    public boolean stopsSingle(Evidence decision, Instant now) {
        EvidenceSet own = log.of(decision.person());
        boolean restricts = fold.at(now, own.with(decision)).restrictsMoreThan(fold.at(now, own).label());
        BulkBounds bounds = boundsAt(now);
        return restricts && Brake.checkOneMore(gauge.read(now, bounds), bounds).isPresent();
    }
}
