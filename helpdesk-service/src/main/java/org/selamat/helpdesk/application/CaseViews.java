package org.selamat.helpdesk.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grants;
import org.selamat.helpdesk.domain.sla.Clocks;

/** Gathers what belongs to a case. */
@ApplicationScoped
class CaseViews {

    private final Cases cases;
    private final Clocks clocks;
    private final Grants grants;
    private final Proofs proofs;
    private final Clock clock;

    CaseViews(Cases cases, Clocks clocks, Grants grants, Proofs proofs, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.grants = grants;
        this.proofs = proofs;
        this.clock = clock;
    }

    CaseView of(SupportCase found) {
        return new CaseView(found, clocks.readings(found.id()), cases.timeline(found.id()),
                grants.good(found.id(), clock.instant()), proofs.of(found.id()));
    }
}
