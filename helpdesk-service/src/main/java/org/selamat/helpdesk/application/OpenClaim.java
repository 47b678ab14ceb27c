package org.selamat.helpdesk.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.PersonId;

/** A person misses a dose and vaccine-service can't explain why: a case opens without anybody writing one, once per claim. */
@ApplicationScoped
public class OpenClaim {

    private final Cases cases;
    private final CaseOpening opening;
    private final Clock clock;

    OpenClaim(Cases cases, CaseOpening opening, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.clock = clock;
    }

    /** @param id of the claim, which the person was told as that of the case */
    @Transactional
    public void open(CaseId id, PersonId person) {
        if (cases.reserve(id, person) && cases.find(id).isEmpty()) {
            opening.open(id, new Concern(person, CaseKind.RECORD, null, null, null, false), clock.instant());
        }
    }
}
