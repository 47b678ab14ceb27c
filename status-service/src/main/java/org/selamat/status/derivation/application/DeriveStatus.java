package org.selamat.status.derivation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return Optional.ofNullable(of(Set.of(person), cause).get(person));
    }

    /**
     * The same for many at once, in as many round trips as for one. A person whom two ids stand for gets the same status under
     * both.
     *
     * @return the new versions; who is absent has the status that they had
     */
    @Transactional(TxType.MANDATORY)
    public Map<PersonId, StatusVersion> of(Set<PersonId> asked, Cause cause) {
        statuses.lock(asked);
        Set<PersonId> persons = log.sharing(asked);
        if (persons.size() > asked.size()) {
            statuses.lock(persons);
        }
        Map<PersonId, EvidenceSet> evidence = log.of(persons);
        Map<PersonId, StatusVersion> before = statuses.current(persons);
        Instant now = clock.instant();
        List<Derivation> derived = persons.stream()
                .map(person -> derive(person, evidence.get(person), Optional.ofNullable(before.get(person)), cause, now))
                .toList();
        Map<PersonId, StatusVersion> changed = derived.stream().flatMap(one -> one.changed().stream())
                .collect(Collectors.toMap(StatusVersion::person, Function.identity()));
        statuses.add(changed.values());
        statuses.revisit(derived.stream().filter(one -> isToRevisit(one, before.get(one.person())))
                .collect(Collectors.toMap(Derivation::person, one -> one.status().revisitAt())));
        consequences.follow(derived);
        return changed;
    }

    private Derivation derive(PersonId person, EvidenceSet evidence, Optional<StatusVersion> before, Cause cause, Instant now) {
        Status status = fold.at(now, evidence);
        Optional<StatusVersion> changed = isNews(before, status)
                ? Optional.of(StatusVersion.after(before, person, status, cause, now))
                : Optional.empty();
        return new Derivation(person, evidence, status, changed, cause, now);
    }

    private static boolean isToRevisit(Derivation derived, StatusVersion before) {
        return derived.changed().isEmpty() && before != null && !before.revisitAt().equals(derived.status().revisitAt());
    }

    private static boolean isNews(Optional<StatusVersion> before, Status status) {
        return before.map(last -> !last.saysTheSameAs(status)).orElse(status.rule() != Rule.NOTHING_AGAINST);
    }
}
