package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grants;
import org.selamat.helpdesk.domain.correction.Corrections;
import org.selamat.helpdesk.domain.correction.Proof;
import org.selamat.helpdesk.domain.sla.Clocks;

/** Gathers what belongs to a case. */
@ApplicationScoped
class CaseViews {

    private final Cases cases;
    private final Clocks clocks;
    private final Grants grants;
    private final Corrections corrections;
    private final Clock clock;

    CaseViews(Cases cases, Clocks clocks, Grants grants, Corrections corrections, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.grants = grants;
        this.corrections = corrections;
        this.clock = clock;
    }

    CaseView of(SupportCase found) {
        return new CaseView(found, clocks.readings(found.id()), cases.timeline(found.id()),
                grants.good(found.id(), clock.instant()), proofs(found.id()));
    }

    private List<Proof> proofs(CaseId id) {
        return corrections.of(id).stream().filter(c -> c.application() != null)
                .flatMap(c -> corrections.convergenceOf(c).map(v -> new Proof(c.id(), c.target(), c.application(), v)).stream())
                .toList();
    }
}
