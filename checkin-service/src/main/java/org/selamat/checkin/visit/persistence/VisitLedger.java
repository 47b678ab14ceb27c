package org.selamat.checkin.visit.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;
import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;

/** Visits in PostgreSQL. Outside a transaction each statement commits by itself, so what is returned is durable. */
@ApplicationScoped
class VisitLedger implements Visits {

    private final Database database;
    private final Clock clock;

    VisitLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean add(Visit visit) {
        var day = LocalDays.of(visit.checkedInAt());
        return database.update(VisitSql.ADD, visit.id().value(), visit.person().value(), visit.venue().value(),
                visit.checkedInAt(), visit.receivedAt(), visit.proof().name(),
                visit.recordedBy().map(PersonId::value).orElse(null),
                day.minusDays(1), day.plusDays(1), visit.receivedAt(),
                Uuids.v7(clock), VisitEvents.TOPIC, visit.venue().value().toString(), VisitEvents.RECORDED,
                VisitEvents.recorded(visit), TraceContext.traceparent(), visit.receivedAt()) == 1;
    }

    @Override
    public boolean end(Visit visit, Instant checkedOutAt, Instant now) {
        var day = LocalDays.of(visit.checkedInAt());
        return database.update(VisitSql.END, checkedOutAt, visit.id().value(),
                day.minusDays(1), day.plusDays(1), now,
                Uuids.v7(clock), VisitEvents.TOPIC, visit.venue().value().toString(), VisitEvents.ENDED,
                VisitEvents.ended(visit, checkedOutAt), TraceContext.traceparent(), now) == 1;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return database.list(VisitSql.FIND, VisitRow::read, id.value()).stream().findFirst();
    }
}
