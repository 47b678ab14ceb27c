package org.selamat.status.derivation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.PeopleOnRecord;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/**
 * Reads a status together with the evidence it rests on, as of now: a period that ended a moment ago has ended for the reader
 * too.
 */
@ApplicationScoped
public class ReadStatus {

    private final EvidenceLog log;
    private final Statuses statuses;
    private final StatusFold fold;
    private final LetTimePass time;
    private final PeopleOnRecord onRecord;
    private final Clock clock;

    ReadStatus(EvidenceLog log, Statuses statuses, StatusFold fold, LetTimePass time, PeopleOnRecord onRecord, Clock clock) {
        this.log = log;
        this.statuses = statuses;
        this.onRecord = onRecord;
        this.fold = fold;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public Reading of(PersonId person) {
        Instant now = clock.instant();
        Optional<StatusVersion> current = statuses.current(person);
        if (current.flatMap(StatusVersion::revisitAt).filter(due -> !due.isAfter(now)).isPresent()) {
            time.of(List.of(person));
            current = statuses.current(person);
        }
        return reading(log.of(person), current, now);
    }

    /**
     * Many people's in as many reads as for one.
     *
     * @return without those whose time has come and was not written down yet: {@link #of} does that
     */
    @Transactional
    public Map<PersonId, Reading> settled(Collection<PersonId> persons) {
        Instant now = clock.instant();
        Map<PersonId, StatusVersion> current = statuses.current(persons);
        List<PersonId> settled = persons.stream().distinct().filter(person -> Optional.ofNullable(current.get(person))
                .flatMap(StatusVersion::revisitAt).filter(due -> !due.isAfter(now)).isEmpty()).toList();
        Map<PersonId, Reading> readings = new HashMap<>();
        log.of(settled).forEach((person, evidence) -> readings.put(person,
                reading(evidence, Optional.ofNullable(current.get(person)), now)));
        return readings;
    }

    /** Those of them about whom anything is written down; what is true of all others is {@link #ofNobody}. */
    public Set<PersonId> onRecord(Collection<PersonId> persons) {
        return onRecord.among(persons);
    }

    /**
     * The status of everybody about whom nothing is written down, who have no order either. As of now: to be asked for before
     * {@link #onRecord}, so that it isn't said to be newer than what was looked at.
     */
    public Reading ofNobody() {
        return reading(EvidenceSet.EMPTY, Optional.empty(), clock.instant());
    }

    private Reading reading(EvidenceSet evidence, Optional<StatusVersion> current, Instant now) {
        Status status = fold.at(now, evidence);
        List<Evidence> because = evidence.standing().stream().filter(one -> status.evidence().contains(one.id())).toList();
        return new Reading(status, current.map(StatusVersion::version).orElse(0L), now, because);
    }

    /**
     * A status and what it rests on.
     *
     * @param version 0 for someone about whom nothing was ever decided
     */
    public record Reading(Status status, long version, Instant asOf, List<Evidence> because) {
    }
}
