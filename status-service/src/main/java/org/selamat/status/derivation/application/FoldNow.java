package org.selamat.status.derivation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.domain.PassedTime;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;

/** What the fold says of people at this moment, for whoever is about to change something about them and compares. */
@ApplicationScoped
public class FoldNow {

    private final Statuses statuses;
    private final EvidenceLog log;
    private final StatusFold fold;
    private final Clock clock;

    FoldNow(Statuses statuses, EvidenceLog log, StatusFold fold, Clock clock) {
        this.statuses = statuses;
        this.log = log;
        this.fold = fold;
        this.clock = clock;
    }

    /** What the time until now did to people. */
    PassedTime passedTime() {
        return new PassedTime(fold, clock.instant());
    }

    /** In their turn: nobody else changes anything about them until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Map<PersonId, Status> of(Collection<PersonId> persons) {
        statuses.lock(persons);
        Instant now = clock.instant();
        Map<PersonId, Status> found = new HashMap<>();
        log.of(persons).forEach((person, evidence) -> found.put(person, fold.at(now, evidence)));
        return found;
    }
}
