package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.boarding.domain.FreshStatuses;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
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
    private final Statuses statuses;
    private final OrderBook orders;

    GatherFacts(FreshStatuses memory, BoardingModel model, Statuses statuses, OrderBook orders) {
        this.memory = memory;
        this.model = model;
        this.statuses = statuses;
        this.orders = orders;
    }

    Map<PersonId, BoardingFacts> about(Collection<PersonId> persons, Instant now) {
        Map<PersonId, StatusVersion> known = statuses.current(persons);
        Map<PersonId, Entry> copies = copies(persons, known);
        Map<PersonId, HomeOrder> open = orders.openOf(persons).stream()
                .collect(Collectors.toMap(HomeOrder::person, Function.identity()));
        Map<PersonId, Duration> behind = behind(known.values(), copies, now);
        return persons.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), person -> facts(Optional.ofNullable(copies.get(person)),
                        Optional.ofNullable(behind.get(person)), Optional.ofNullable(open.get(person)))));
    }

    /** From memory; the stored copy is asked about whom the memory doesn't know the newest of. */
    private Map<PersonId, Entry> copies(Collection<PersonId> persons, Map<PersonId, StatusVersion> known) {
        Map<PersonId, Entry> copies = new HashMap<>(memory.of(persons).orElseGet(() -> model.of(persons)));
        List<PersonId> older = known.values().stream().filter(newest -> isOlder(copies.get(newest.person()), newest))
                .map(StatusVersion::person).toList();
        if (!older.isEmpty()) {
            copies.putAll(model.of(older));
        }
        return copies;
    }

    private static boolean isOlder(Entry copy, StatusVersion newest) {
        return held(copy) < newest.version();
    }

    private static BoardingFacts facts(Optional<Entry> copy, Optional<Duration> behind, Optional<HomeOrder> open) {
        return new BoardingFacts(copy.map(Entry::label).orElse(Label.LOW_RISK), copy.flatMap(Entry::validUntil),
                copy.map(Entry::version).orElse(0L), behind, open.map(order -> new OrderFacts(order.issuedAt(),
                        order.until(), order.backed(), order.contestedAt().isPresent())));
    }

    /** For how long versions have existed that the copies don't hold. */
    private Map<PersonId, Duration> behind(Collection<StatusVersion> known, Map<PersonId, Entry> copies, Instant now) {
        List<StatusVersion> missed = known.stream().filter(newest -> isOlder(copies.get(newest.person()), newest)).toList();
        Map<PersonId, Instant> first = statuses.decidedFirstAfter(missed.stream()
                .collect(Collectors.toMap(StatusVersion::person, newest -> held(copies.get(newest.person())))));
        return missed.stream().collect(Collectors.toMap(StatusVersion::person, newest -> positive(
                Duration.between(first.getOrDefault(newest.person(), newest.decidedAt()), now))));
    }

    private static long held(Entry copy) {
        return copy == null ? 0 : copy.version();
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
