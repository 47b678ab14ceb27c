package org.selamat.status.derivation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/** The only writer of statuses: folds a person's evidence again and lets everything follow that depends on it. */
@ApplicationScoped
public class DeriveStatus {

    private final EvidenceLog log;
    private final Statuses statuses;
    private final StatusFold fold;
    private final Consequences consequences;
    private final Clock clock;

    DeriveStatus(EvidenceLog log, Statuses statuses, StatusFold fold, Consequences consequences, Clock clock) {
        this.log = log;
        this.statuses = statuses;
        this.fold = fold;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * Runs in the transaction that recorded or voided the evidence, so that one is never visible without the other.
     *
     * @return the new version, or empty when the status says what it said before
     */
    @Transactional(TxType.MANDATORY)
    public Optional<StatusVersion> of(PersonId person, Cause cause) {
        statuses.lock(person);
        EvidenceSet evidence = log.of(person);
        Instant now = clock.instant();
        Status status = fold.at(now, evidence);
        Optional<StatusVersion> before = statuses.current(person);
        Optional<StatusVersion> changed = isNews(before, status)
                ? Optional.of(StatusVersion.after(before, person, status, cause, now))
                : Optional.empty();
        changed.ifPresentOrElse(statuses::add, () -> statuses.revisit(person, status.revisitAt()));
        consequences.follow(new Derivation(person, evidence, status, changed, cause, now));
        return changed;
    }

    private static boolean isNews(Optional<StatusVersion> before, Status status) {
        return before.map(last -> !last.saysTheSameAs(status)).orElse(status.rule() != Rule.NOTHING_AGAINST);
    }
}
