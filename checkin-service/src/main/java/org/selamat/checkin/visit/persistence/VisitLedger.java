package org.selamat.checkin.visit.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import jakarta.inject.Singleton;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;
import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;

/** Visits in PostgreSQL. Outside a transaction each statement commits by itself, so what is returned is durable. */
@Singleton
class VisitLedger implements Visits {

    private final Database database;
    private final Clock clock;
    private final Merges merges;
    private final VisitRows rows;
    private final VisitIntake intake;
    private final ToldExposures told;

    VisitLedger(Database database, Clock clock, Merges merges, VisitRows rows, VisitIntake intake) {
        this.database = database;
        this.clock = clock;
        this.merges = merges;
        this.rows = rows;
        this.intake = intake;
        this.told = new ToldExposures(database, rows);
    }

    @Override
    public Optional<List<CompletableFuture<Optional<Visit>>>> record(List<Attempt> attempts, Executor home) {
        return intake.submit(attempts, home);
    }

    @Override
    public Optional<CompletableFuture<Optional<Visit>>> record(Attempt attempt, Executor home) {
        return intake.submit(attempt, home);
    }

    @Override
    public boolean end(Visit visit, Instant checkedOutAt, Instant now) {
        var whom = whom(visit, now);
        var visitor = rows.of(visit.id()).seal(visit.person());
        return database.update(VisitSql.END, checkedOutAt, visit.id().value(), whom.persons(), whom.exposedAs(), now,
                LateFacts.before(now), Uuids.v7(clock), VisitEvents.TOPIC, visit.venue().value().toString(),
                VisitEvents.ENDED, VisitEvents.ended(visit, visitor, checkedOutAt), TraceContext.traceparent(), now) == 1;
    }

    @Override
    public boolean delete(VisitId id, PersonId person, Instant now) {
        return find(id, person).filter(visit -> delete(visit, now)).isPresent();
    }

    private boolean delete(Visit visit, Instant now) {
        told.settle(visit, idsOf(visit.person()), now);
        var whom = whom(visit, now);
        var visitor = rows.of(visit.id()).seal(visit.person());
        return database.update(VisitSql.DELETE, visit.id().value(), visitor, whom.persons(), whom.exposedAs(), now,
                LateFacts.before(now), now, Uuids.v7(clock), VisitEvents.TOPIC, VisitEvents.DELETED,
                now.toString(), TraceContext.traceparent(), now) == 1;
    }

    @Override
    public List<VisitId> forgettable(PersonId person, Duration reach, int limit) {
        return database.list(VisitSql.FORGETTABLE, row -> new VisitId(Columns.uuid(row, "id")),
                Sightings.of(List.of(person), Instant.EPOCH, clock.instant(), rows.seals()).and(
                        idsOf(person).stream().map(PersonId::value).toArray(UUID[]::new), reach.toSeconds(), limit));
    }

    @Override
    public boolean isDeleted(VisitId id) {
        return database.number(VisitSql.IS_DELETED, id.value()) == 1;
    }

    @Override
    public Optional<Visit> find(VisitId id, PersonId person) {
        return find(id).filter(visit -> visit.person().equals(person) || idsOf(person).contains(visit.person()));
    }

    private Whom whom(Visit visit, Instant now) {
        return new Whom(rows.seals(), now).add(idsOf(visit.person()), visit.checkedInAt());
    }

    private Set<PersonId> idsOf(PersonId person) {
        return SamePersons.among(List.of(person), merges).of(person);
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return database.list(VisitSql.FIND, rows::read, id.value()).stream().findFirst();
    }
}
