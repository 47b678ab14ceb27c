package org.selamat.checkin.visit.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;
import org.selamat.checkin.visit.persistence.VisitGroup.Entry;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;

/** Visits in PostgreSQL. Outside a transaction each statement commits by itself, so what is returned is durable. */
@Startup
@ApplicationScoped
class VisitLedger implements Visits {

    private final Database database;
    private final Clock clock;
    private final Merges merges;
    private final GroupCommit<Entry, Optional<Visit>> groups;

    VisitLedger(Database database, Clock clock, Merges merges, CheckinConfig config, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.merges = merges;
        var ingest = config.ingest();
        this.groups = new GroupCommit<>("visit-writer", new VisitWriter(database, clock, merges),
                new GroupCommit.Bounds(ingest.mostWaiting(), ingest.group(), ingest.writers(), ingest.enough(),
                        ingest.gather()));
        metrics.gauge("checkin.ingest.waiting", groups, GroupCommit::size);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        groups.close();
    }

    @Override
    public Optional<List<CompletableFuture<Optional<Visit>>>> record(List<Attempt> attempts, Executor home) {
        var trace = TraceContext.traceparent();
        return groups.submit(attempts.stream().map(attempt -> new Entry(attempt, trace)).toList(), home);
    }

    @Override
    public Optional<CompletableFuture<Optional<Visit>>> record(Attempt attempt, Executor home) {
        return groups.submitOne(new Entry(attempt, TraceContext.traceparent()), home);
    }

    @Override
    public boolean end(Visit visit, Instant checkedOutAt, Instant now) {
        return database.update(VisitSql.END, checkedOutAt, visit.id().value(), now, LocalDays.start(LocalDays.of(now)),
                Uuids.v7(clock), VisitEvents.TOPIC, visit.venue().value().toString(), VisitEvents.ENDED,
                VisitEvents.ended(visit, checkedOutAt), TraceContext.traceparent(), now) == 1;
    }

    @Override
    public boolean delete(VisitId id, PersonId person, Instant now) {
        return database.update(VisitSql.DELETE, id.value(), idsOf(person), now, LocalDays.start(LocalDays.of(now)), now,
                Uuids.v7(clock), VisitEvents.TOPIC, VisitEvents.DELETED, now.toString(), TraceContext.traceparent(), now) == 1;
    }

    @Override
    public List<VisitId> forgettable(PersonId person, Duration reach, int limit) {
        return database.list(VisitSql.FORGETTABLE, row -> new VisitId(Columns.uuid(row, "id")), person.value(),
                idsOf(person), reach.toSeconds(), limit);
    }

    @Override
    public boolean isDeleted(VisitId id) {
        return database.number(VisitSql.IS_DELETED, id.value()) == 1;
    }

    @Override
    public Optional<Visit> find(VisitId id, PersonId person) {
        return find(id).filter(visit -> visit.person().equals(person)
                || SamePersons.among(List.of(person), merges).of(person).contains(visit.person()));
    }

    private UUID[] idsOf(PersonId person) {
        return SamePersons.among(List.of(person), merges).of(person).stream().map(PersonId::value).toArray(UUID[]::new);
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return database.list(VisitSql.FIND, VisitRow::read, id.value()).stream().findFirst();
    }
}
