package org.selamat.helpdesk.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Erasures;
import org.selamat.helpdesk.domain.PersonId;

/** Forgets a person: what they wait for ends, and what stays of their cases leads to nobody. */
@ApplicationScoped
public class ErasePerson {

    private final Erasures erasures;
    private final Cases cases;
    private final CaseMoves moves;
    private final Clock clock;

    ErasePerson(Erasures erasures, Cases cases, CaseMoves moves, Clock clock) {
        this.erasures = erasures;
        this.cases = cases;
        this.moves = moves;
        this.clock = clock;
    }

    /** Only what came under this very id; a person with several is erased under each. */
    @Transactional(TxType.MANDATORY)
    public void erase(PersonId person) {
        erasures.hold(person);
        var now = clock.instant();
        cases.lockOpen(person).forEach(open -> moves.abandon(open, now));
        erasures.erase(person, now);
    }
}
