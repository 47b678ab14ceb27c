package org.selamat.checkin.exposure.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.SealedRows;

/** Cases in PostgreSQL. Whose stay it was is sealed with the key of the day on which it began. */
@ApplicationScoped
class CaseTable implements Cases, SealedRows {

    private static final String CONFIRM = """
            INSERT INTO confirmed_case (case_id, person_id, infectious_from, infectious_until, heard_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET infectious_from = excluded.infectious_from,
            infectious_until = excluded.infectious_until""";

    private static final String VOID = """
            INSERT INTO confirmed_case (case_id, person_id, heard_at, voided_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET voided_at = COALESCE(confirmed_case.voided_at, excluded.voided_at)""";

    private static final String LOCK = """
            SELECT case_id, person_id, infectious_from, infectious_until FROM confirmed_case
            WHERE case_id = ? AND voided_at IS NULL FOR UPDATE""";

    private static final String FORGET_STAYS = """
            DELETE FROM case_stay WHERE case_id = ANY (?) RETURNING venue_id, stay_from, stay_until""";

    private static final String ADD_STAY = "INSERT INTO case_stay (case_id, venue_id, stay_from, stay_until) VALUES (?, ?, ?, ?)";

    private static final String STAYED_AT = "SELECT DISTINCT venue_id FROM case_stay WHERE case_id = ANY (?)";

    private record Stayed(UUID venue, Instant from, Instant until) {
    }

    private final Database database;
    private final SealedCases sealed;

    CaseTable(Database database, SealedCases sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    @Override
    public void confirm(ConfirmedCase confirmed, Instant now) {
        database.update(CONFIRM, confirmed.id().value(), confirmed.person().value(), confirmed.infectious().from(),
                confirmed.infectious().until(), now);
    }

    @Override
    public void voidCase(CaseId id, PersonId person, Instant now) {
        database.update(VOID, id.value(), person.value(), now, now);
        forgetStays(id);
    }

    @Override
    public Optional<ConfirmedCase> lock(CaseId id) {
        return database.list(LOCK, row -> new ConfirmedCase(new CaseId(Columns.uuid(row, "case_id")),
                new PersonId(Columns.uuid(row, "person_id")),
                new Window(Columns.instant(row, "infectious_from"), Columns.instant(row, "infectious_until"))), id.value())
                .stream().findFirst();
    }

    @Override
    public Set<VenueId> stayedAt(CaseId id) {
        return Set.copyOf(database.list(STAYED_AT, row -> new VenueId(Columns.uuid(row, "venue_id")),
                (Object) sealed.everyNameOf(id)));
    }

    @Override
    public boolean rememberStays(CaseId id, Collection<At> visited) {
        var stays = new HashSet<Stayed>();
        for (var at : visited) {
            var day = LocalDays.of(at.presence().from());
            if (sealed.keeps(day)) { // otherwise so long ago that no visit comes any more
                stays.add(new Stayed(at.venue().value(), at.presence().from(), at.presence().until()));
            }
        }
        var before = forgetStays(id);
        stays.forEach(stay -> database.update(ADD_STAY, sealed.seal(id, LocalDays.of(stay.from())), stay.venue(), stay.from(),
                stay.until()));
        return !stays.equals(before);
    }

    private Set<Stayed> forgetStays(CaseId id) {
        return Set.copyOf(database.list(FORGET_STAYS, row -> new Stayed(Columns.uuid(row, "venue_id"),
                Columns.instant(row, "stay_from"), Columns.instant(row, "stay_until")), (Object) sealed.everyNameOf(id)));
    }

    @Override
    public void forgetBefore(LocalDate day) {
        database.update("DELETE FROM case_stay WHERE stay_from < ?", LocalDays.start(day));
    }
}
