package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.seal.domain.DaySeal;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.Visits.Attempt;

/** The attempts that are written with one statement, as its columns. */
record VisitGroup(List<Entry> entries) {

    /**
     * PostgreSQL's order of UUIDs: all writers go the same way, so that two that carry the same retries can't block each other.
     */
    private static final Comparator<UUID> UNSIGNED = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    /** @param traceparent the request that brought it */
    record Entry(Attempt attempt, String traceparent) {

        UUID id() {
            return attempt.visit().id().value();
        }
    }

    /** Those to add: one an id, in the order of the ids. */
    static VisitGroup toAdd(Collection<Entry> entries) {
        var sorted = new ArrayList<Entry>(entries);
        sorted.removeIf(entry -> !entry.attempt().mayAdd());
        sorted.sort(Comparator.comparing(Entry::id, UNSIGNED)); // stable: the first of those with one id stays the first
        var one = new ArrayList<Entry>(sorted.size());
        for (var entry : sorted) {
            if (one.isEmpty() || !one.get(one.size() - 1).id().equals(entry.id())) {
                one.add(entry);
            }
        }
        return new VisitGroup(one);
    }

    static List<UUID> sorted(Collection<UUID> ids) {
        return ids.stream().distinct().sorted(UNSIGNED).toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * @param events ids of the events that tell of the visits
     * @param same who of the visitors has several ids
     */
    Object[] parameters(Instant now, UUID[] events, SamePersons same, DaySeals seals) {
        var whom = new Whom(seals, now);
        entries.forEach(entry -> whom.add(same.of(visit(entry).person()), visit(entry).checkedInAt()));
        var sealed = entries.stream().map(entry -> seals.of(visit(entry).id().day())).toList();
        var visitors = uuids((entry, seal) -> seal.seal(visit(entry).person()), sealed);
        return new Object[] { uuids(Entry::id), visitors,
                uuids(entry -> visit(entry).venue().value()), millis(entry -> visit(entry).checkedInAt()),
                millis(entry -> visit(entry).receivedAt()), texts(entry -> visit(entry).proof().name()),
                uuids((entry, seal) -> visit(entry).recordedBy().map(seal::seal).orElse(null), sealed), events,
                payloads(visitors), texts(Entry::traceparent), whom.persons(), whom.exposedAs(), now,
                LateFacts.before(now), VisitEvents.TOPIC, VisitEvents.RECORDED };
    }

    Set<PersonId> visitors() {
        return entries.stream().map(entry -> visit(entry).person()).collect(Collectors.toSet());
    }

    private String[] payloads(UUID[] visitors) {
        var payloads = new String[visitors.length];
        for (int i = 0; i < payloads.length; i++) {
            payloads[i] = VisitEvents.recorded(visit(entries.get(i)), visitors[i]);
        }
        return payloads;
    }

    private UUID[] uuids(BiFunction<Entry, DaySeal, UUID> column, List<DaySeal> seals) {
        var ids = new UUID[entries.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = column.apply(entries.get(i), seals.get(i));
        }
        return ids;
    }

    private static Visit visit(Entry entry) {
        return entry.attempt().visit();
    }

    private UUID[] uuids(Function<Entry, UUID> column) {
        return entries.stream().map(column).toArray(UUID[]::new);
    }

    private String[] texts(Function<Entry, String> column) {
        return entries.stream().map(column).toArray(String[]::new);
    }

    private Long[] millis(Function<Entry, Instant> column) {
        return entries.stream().map(entry -> column.apply(entry).toEpochMilli()).toArray(Long[]::new);
    }
}
