package org.selamat.status.area.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.area.domain.AreaCounts;
import org.selamat.status.area.domain.AreaCounts.AllCounted;
import org.selamat.status.area.domain.AreaCounts.Kind;
import org.selamat.status.area.domain.AreaPolicies;
import org.selamat.status.area.domain.AreaPolicy;
import org.selamat.status.area.domain.AreaRisk;
import org.selamat.status.area.domain.District;
import org.selamat.status.area.domain.Districts;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.area.domain.Snapshot;

/** Answers from the last counting; the same area gets the same answer from every replica until the next. */
@ApplicationScoped
public class ReadAreaRisk {

    private final AreaCounts counts;
    private final Districts districts;
    private final AreaPolicies policies;
    private final Clock clock;

    ReadAreaRisk(AreaCounts counts, Districts districts, AreaPolicies policies, Clock clock) {
        this.counts = counts;
        this.districts = districts;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return empty before the first counting */
    @Transactional
    public Optional<Reading> of(GridCell cell) {
        return counts.of(Kind.CELL, cell.code()).map(counted -> {
            AreaPolicy policy = policyOf(counted.snapshot());
            return reading(counted.snapshot(), policy, AreaRisk.ofCell(counted.cases(), policy));
        });
    }

    /** @return empty before the first counting */
    @Transactional
    public Optional<Reading> of(District district) {
        return counts.of(Kind.DISTRICT, district.code()).map(counted -> {
            AreaPolicy policy = policyOf(counted.snapshot());
            return reading(counted.snapshot(), policy, AreaRisk.ofDistrict(counted.cases(), policy));
        });
    }

    /** Every district, those without cases too; empty before the first counting. */
    @Transactional
    public List<DistrictReading> districts() {
        return counts.districts().map(this::all).orElse(List.of());
    }

    private List<DistrictReading> all(AllCounted counted) {
        AreaPolicy policy = policyOf(counted.snapshot());
        return districts.all().stream()
                .map(one -> new DistrictReading(one, reading(counted.snapshot(), policy,
                        AreaRisk.ofDistrict(counted.cases().getOrDefault(one.code(), 0), policy))))
                .toList();
    }

    private AreaPolicy policyOf(Snapshot snapshot) {
        return policies.inForceAt(snapshot.countedAt());
    }

    private Reading reading(Snapshot snapshot, AreaPolicy policy, AreaRisk risk) {
        return new Reading(risk, snapshot, policy, snapshot.isStale(clock.instant(), policy));
    }

    /** A risk, when it was counted and by which rules. */
    public record Reading(AreaRisk risk, Snapshot snapshot, AreaPolicy policy, boolean stale) {
    }

    /** The same of one district among all. */
    public record DistrictReading(District district, Reading reading) {
    }
}
