package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.PersonId;

/** A citizen contested an order with one tap in status-service: the case opens by itself, once, under the contest's id. */
@ApplicationScoped
public class OpenContestCase {

    private final Cases cases;
    private final CaseOpening opening;
    private final Clock clock;

    OpenContestCase(Cases cases, CaseOpening opening, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID contestId, PersonId person, UUID orderId) {
        var id = new CaseId(contestId);
        if (cases.reserve(id, person) && cases.find(id).isEmpty()) {
            opening.open(id, new Concern(person, CaseKind.CONTEST_ORDER, orderId, null, null, false), clock.instant());
        }
    }
}
