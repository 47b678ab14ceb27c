package org.selamat.status.derivation.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.brake.application.Gate;
import org.selamat.status.brake.domain.Change;
import org.selamat.status.brake.domain.Effect;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.derivation.domain.PassedTime;
import org.selamat.status.derivation.domain.PassedTime.Worse;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/** Keeps back what a policy, or evidence dated ahead, would make worse for one person too many, before anything is derived. */
@ApplicationScoped
class KeepBack {

    /** The name under which policies are measured and stopped. */
    static final String POLICY = "policy";

    private static final Logger LOG = Logger.getLogger(KeepBack.class);

    private final Statuses statuses;
    private final EvidenceLog log;
    private final FoldNow fold;
    private final Gate gate;
    private final Trips trips;

    KeepBack(Statuses statuses, EvidenceLog log, FoldNow fold, Gate gate, Trips trips) {
        this.statuses = statuses;
        this.log = log;
        this.fold = fold;
        this.gate = gate;
        this.trips = trips;
    }

    /** In their turn. One person of whom something can't be folded keeps nobody else waiting. */
    Sorted sort(Set<PersonId> persons) {
        statuses.lock(persons);
        PassedTime passed = fold.passedTime();
        Map<PersonId, StatusVersion> before = statuses.current(persons);
        Map<PersonId, Optional<Worse>> folded = new TreeMap<>();
        read(persons).forEach((person, evidence) -> {
            try {
                folded.put(person, passed.since(Optional.ofNullable(before.get(person)), evidence));
            } catch (RuntimeException e) {
                report(person, e);
            }
        });
        Map<PersonId, String> admitted = new HashMap<>();
        folded.forEach((person, worse) -> worse.flatMap(one -> admit(person, one))
                .ifPresent(source -> admitted.put(person, source)));
        return new Sorted(folded.keySet(), admitted);
    }

    /** @return the source under which it was counted; empty when it was kept back, or restricts nobody */
    private Optional<String> admit(PersonId person, Worse worse) {
        String source = worse.begun().map(one -> one.origin().source()).orElse(POLICY);
        Effect effect = Effect.ofChange(worse.otherwise(), worse.is());
        Optional<Trip> stopped = gate.admit(source, effect);
        stopped.ifPresent(trip -> hold(trip, person, worse));
        return stopped.isPresent() || !effect.restricts() ? Optional.empty() : Optional.of(source);
    }

    private void hold(Trip trip, PersonId person, Worse worse) {
        Optional<Evidence> begun = worse.begun();
        begun.ifPresentOrElse(one -> trips.hold(trip, one),
                () -> trips.hold(trip, person, new Change.Policy(worse.is().policyVersion())));
    }

    private Map<PersonId, EvidenceSet> read(Collection<PersonId> persons) {
        try {
            return log.of(persons);
        } catch (RuntimeException e) {
            if (persons.size() == 1) {
                report(persons.iterator().next(), e);
                return Map.of();
            }
            Map<PersonId, EvidenceSet> each = new HashMap<>();
            persons.forEach(person -> each.putAll(read(List.of(person))));
            return each;
        }
    }

    private static void report(PersonId person, RuntimeException e) {
        LOG.errorf("what is recorded about %s can't be folded: %s", person, e);
    }

    /**
     * What may be derived.
     *
     * @param admitted who gets worse, and under which source that was counted
     */
    record Sorted(Set<PersonId> foldable, Map<PersonId, String> admitted) {
    }
}
