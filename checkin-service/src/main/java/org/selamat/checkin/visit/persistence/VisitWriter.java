package org.selamat.checkin.visit.persistence;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.persistence.DatabaseException;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.persistence.VisitGroup.Entry;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.id.Uuids;

/** Writes a group of visits with one statement, which commits by itself, and looks up those that were known already. */
@Singleton
class VisitWriter implements GroupCommit.Sink<Entry, Optional<Visit>> {

    private final Database database;
    private final Clock clock;
    private final Merges merges;
    private final VisitRows rows;

    VisitWriter(Database database, Clock clock, Merges merges, VisitRows rows) {
        this.database = database;
        this.clock = clock;
        this.merges = merges;
        this.rows = rows;
    }

    @Override
    public List<Optional<Visit>> write(List<Entry> group) {
        var added = add(VisitGroup.toAdd(group));
        if (added.size() == group.size()) { // each id is new, and brought once
            return group.stream().map(entry -> Optional.of(entry.attempt().visit())).toList();
        }
        var visits = new HashMap<UUID, Visit>();
        group.stream().filter(entry -> added.contains(entry.id()))
                .forEach(entry -> visits.putIfAbsent(entry.id(), entry.attempt().visit()));
        visits.putAll(known(group, added));
        return group.stream().map(entry -> Optional.ofNullable(visits.get(entry.id()))
                .map(visit -> asTheirs(visit, entry.attempt().visit().person()))).toList();
    }

    @Override
    public boolean mayBeOneItem(RuntimeException failure) {
        return failure instanceof DatabaseException refused && refused.isAboutData();
    }

    /** A scan that was recorded under the person's other id is theirs, too. */
    private Visit asTheirs(Visit visit, PersonId person) {
        return visit.person().equals(person)
                || !SamePersons.among(List.of(person), merges).of(person).contains(visit.person()) ? visit
                        : visit.under(person);
    }

    private Set<UUID> add(VisitGroup group) {
        if (group.isEmpty()) {
            return Set.of();
        }
        // a merge that comes meanwhile looks for these visits itself, and once more when they are there
        var same = SamePersons.among(group.visitors(), merges);
        return new HashSet<>(database.list(VisitSql.ADD, row -> Columns.uuid(row, "id"), group.parameters(clock.instant(),
                Uuids.v7(clock, group.entries().size()), same, rows.seals())));
    }

    private Map<UUID, Visit> known(List<Entry> group, Set<UUID> added) {
        var ids = VisitGroup.sorted(group.stream().map(Entry::id).filter(id -> !added.contains(id)).toList());
        var known = new HashMap<UUID, Visit>();
        if (!ids.isEmpty()) {
            database.list(VisitSql.FIND_ALL, rows::read, ids.toArray(UUID[]::new), ids.get(0), ids.get(ids.size() - 1))
                    .forEach(visit -> known.put(visit.id().value(), visit));
        }
        return known;
    }
}
