package org.selamat.status.area.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.area.domain.AreaPolicies;
import org.selamat.status.area.domain.QueryBudget;

/** Charges a person for one answer about a cell. Days are Malaysian. */
@ApplicationScoped
public class SpendQuery {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final QueryBudget budget;
    private final AreaPolicies policies;
    private final Clock clock;

    SpendQuery(QueryBudget budget, AreaPolicies policies, Clock clock) {
        this.budget = budget;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return how many are left; empty when the budget of the day is spent */
    @Transactional
    public OptionalInt by(UUID person) {
        return budget.spend(person, today(), policies.inForceAt(clock.instant()).queriesPerDay());
    }

    public Duration untilNextDay() {
        return Duration.between(clock.instant(), today().plusDays(1).atStartOfDay(MALAYSIA).toInstant());
    }

    @Transactional
    void forgetYesterdays() {
        budget.forgetBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MALAYSIA);
    }
}
