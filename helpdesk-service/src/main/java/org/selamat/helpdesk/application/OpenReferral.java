package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.id.Uuids;

/**
 * An airline was told to ask a person: that person gets a case without anybody writing one, one at a time for a decision.
 * The first has the decision's id, so that whoever holds the answer can name the case before we have heard of it.
 */
@ApplicationScoped
public class OpenReferral {

    private final Cases cases;
    private final CaseOpening opening;
    private final Clock clock;

    OpenReferral(Cases cases, CaseOpening opening, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID decisionId, PersonId traveller, Flight flight) {
        var id = new CaseId(decisionId);
        if (cases.reserve(id, traveller) && cases.lockReferral(decisionId).isEmpty()) {
            var concern = new Concern(traveller, CaseKind.BOARDING_REFERRAL, null, flight, decisionId, false);
            opening.open(cases.find(id).isEmpty() ? id : new CaseId(Uuids.v7(clock)), concern, clock.instant());
        }
    }
}
