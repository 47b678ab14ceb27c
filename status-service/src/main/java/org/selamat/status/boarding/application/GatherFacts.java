package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.boarding.domain.Decisions;
import org.selamat.status.boarding.domain.Decisions.Decided;
import org.selamat.status.boarding.domain.FreshStatuses;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/**
 * Collects what is known about passengers, in as many reads for five hundred as for one. The label comes from the copy alone;
 * the statuses only say whether a version exists that the copy doesn't hold.
 */
@Singleton
class GatherFacts {

    private final FreshStatuses memory;
    private final BoardingModel model;
    private final Decisions decisions;
    private final Statuses statuses;

    GatherFacts(FreshStatuses memory, BoardingModel model, Decisions decisions, Statuses statuses) {
        this.memory = memory;
        this.model = model;
        this.decisions = decisions;
        this.statuses = statuses;
    }

    /** Takes the persons' turns: what is answered has to be recorded in the same transaction. */
    Map<PersonId, BoardingFacts> about(Collection<PersonId> persons, Instant now) {
        Map<PersonId, Decided> known = decisions.inTurn(persons);
        Map<PersonId, Entry> copies = copies(persons, known);
        Map<PersonId, Duration> behind = behind(known, copies, now);
        return persons.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), person -> facts(Optional.ofNullable(copies.get(person)),
                        Optional.ofNullable(behind.get(person)),
                        Optional.ofNullable(known.get(person)).flatMap(Decided::order))));
    }

    /** From memory; the stored copy is asked about whom the memory doesn't know the newest of. */
    private Map<PersonId, Entry> copies(Collection<PersonId> persons, Map<PersonId, Decided> known) {
        Map<PersonId, Entry> copies = new HashMap<>(memory.of(persons).orElseGet(() -> model.of(persons)));
        Set<PersonId> older = known.keySet().stream().filter(person -> isOlder(copies.get(person), known.get(person)))
                .collect(Collectors.toSet());
        if (!older.isEmpty()) {
            copies.putAll(model.of(older));
        }
        return copies;
    }

    private static boolean isOlder(Entry copy, Decided newest) {
        return held(copy) < newest.version();
    }

    private static BoardingFacts facts(Optional<Entry> copy, Optional<Duration> behind, Optional<OrderFacts> open) {
        return new BoardingFacts(copy.map(Entry::label).orElse(Label.LOW_RISK), copy.flatMap(Entry::validUntil),
                copy.map(Entry::version).orElse(0L), behind, open);
    }

    /** For how long versions have existed that the copies don't hold. */
    private Map<PersonId, Duration> behind(Map<PersonId, Decided> known, Map<PersonId, Entry> copies, Instant now) {
        Map<PersonId, Long> missed = known.keySet().stream()
                .filter(person -> isOlder(copies.get(person), known.get(person)))
                .collect(Collectors.toMap(Function.identity(), person -> held(copies.get(person))));
        Map<PersonId, Instant> first = statuses.decidedFirstAfter(missed);
        return missed.keySet().stream().collect(Collectors.toMap(Function.identity(), person -> positive(Duration
                .between(first.getOrDefault(person, known.get(person).at().orElseThrow()), now))));
    }

    private static long held(Entry copy) {
        return copy == null ? 0 : copy.version();
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
