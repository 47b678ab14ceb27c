package org.selamat.status.batch.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.Journeys;
import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.policy.domain.PolicySet;

/** What rows name as their grounds, as far as it is known here and didn't come with them. */
@ApplicationScoped
class NamedGrounds {

    private final CaseRegister cases;
    private final Journeys journeys;
    private final PolicySet policies;
    private final Clock clock;

    NamedGrounds(CaseRegister cases, Journeys journeys, PolicySet policies, Clock clock) {
        this.cases = cases;
        this.journeys = journeys;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return by line; rows that name nothing known are absent */
    Map<Integer, Basis> of(Collection<BatchRow> rows) {
        Set<UUID> open = cases.open(rows.stream().flatMap(row -> row.caseId().stream()).collect(Collectors.toSet()));
        Duration within = policies.inForceAt(clock.instant()).bulk().arrivalSeenWithin();
        Map<Integer, Basis> grounds = new HashMap<>();
        journeys.seen(rows, within).forEach(row -> grounds.put(row.line(), Basis.ARRIVAL));
        rows.stream().filter(row -> row.caseId().filter(open::contains).isPresent())
                .forEach(row -> grounds.put(row.line(), Basis.NAMED_CASE));
        return grounds;
    }
}
