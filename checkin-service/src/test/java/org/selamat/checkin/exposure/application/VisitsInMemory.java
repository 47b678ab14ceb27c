package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.DayVisits;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;

/** All visits of a made-up world, by person and by venue. */
final class VisitsInMemory implements Timelines, DayVisits, Merges {

    private final List<Visit> all = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private Map<PersonId, List<Visit>> byPerson = Map.of();

    void add(Stream<Visit> visits) {
        visits.forEach(all::add);
        byPerson = all.stream().collect(Collectors.groupingBy(Visit::person));
    }

    @Override
    public List<Visit> of(Collection<PersonId> persons, Instant from, Instant until) {
        var same = SamePersons.among(persons, this);
        return persons.stream().flatMap(person -> same.of(person).stream()
                .flatMap(id -> byPerson.getOrDefault(id, List.of()).stream()).map(visit -> visit.under(person)))
                .filter(visit -> begins(visit, from, until)).toList();
    }

    @Override
    public void add(Merge merge) {
        merges.add(merge);
    }

    @Override
    public void undo(Merge merge) {
        merges.remove(merge);
    }

    @Override
    public List<Merge> of(Collection<PersonId> persons) {
        return merges.stream().filter(merge -> persons.contains(merge.survivor()) || persons.contains(merge.merged())).toList();
    }

    @Override
    public List<Merge> standing() {
        return merges;
    }

    @Override
    public Set<PersonId> possiblyAt(VenueId venue, Instant from, Instant until, StayBound stay, int limit) {
        return all.stream().filter(visit -> visit.venue().equals(venue))
                .filter(visit -> begins(visit, from.minus(stay.longest()), until)).map(Visit::person).distinct().limit(limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void forEachPerson(Instant from, Instant until, Consumer<List<Visit>> person) {
        byPerson.values().stream().map(own -> own.stream().filter(visit -> begins(visit, from, until)).toList())
                .filter(own -> !own.isEmpty()).forEach(person);
    }

    @Override
    public long count(LocalDate day) {
        return all.stream().filter(visit -> LocalDays.of(visit.checkedInAt()).equals(day)).count();
    }

    @Override
    public long fence() {
        return 0;
    }

    @Override
    public Optional<Set<Change>> changedSince(Instant from, Instant until, long fence, int most) {
        return Optional.of(Set.of());
    }

    @Override
    public void forgetBefore(LocalDate day) {
        // nothing is remembered
    }

    @Override
    public List<Visit> latest(PersonId person, Instant upTo, int limit) {
        throw new UnsupportedOperationException("matching doesn't ask for a history");
    }

    @Override
    public List<Integer> countHalfHours(Collection<VenueId> venues, LocalDate day) {
        throw new UnsupportedOperationException("matching doesn't count");
    }

    @Override
    public Map<VenueId, Integer> countPresent(Collection<VenueId> venues, Instant now, StayBound stay) {
        throw new UnsupportedOperationException("matching doesn't count");
    }

    private static boolean begins(Visit visit, Instant from, Instant until) {
        return !visit.checkedInAt().isBefore(from) && visit.checkedInAt().isBefore(until);
    }
}
