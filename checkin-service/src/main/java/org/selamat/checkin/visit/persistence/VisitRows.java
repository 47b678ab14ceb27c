package org.selamat.checkin.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.seal.domain.DaySeal;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Reads visits from their rows, where persons are sealed with the key of the day of the id. */
@ApplicationScoped
public class VisitRows {

    private final DaySeals seals;

    VisitRows(DaySeals seals) {
        this.seals = seals;
    }

    /** @param row with all columns of a visit */
    public Visit read(ResultSet row) throws SQLException {
        var id = new VisitId(Columns.uuid(row, "id"));
        var seal = seals.of(id.day());
        return new Visit(id, seal.person(Columns.uuid(row, "person_id")), new VenueId(Columns.uuid(row, "venue_id")),
                Columns.instant(row, "checked_in_at"), Columns.instant(row, "received_at"),
                Proof.valueOf(row.getString("proof")), Optional.ofNullable(Columns.uuid(row, "recorded_by")).map(seal::person),
                Columns.optionalInstant(row, "checked_out_at"));
    }

    /** @param row with {@code id} and {@code person_id} of a visit */
    public PersonId person(ResultSet row) throws SQLException {
        return seals.of(new VisitId(Columns.uuid(row, "id")).day()).person(Columns.uuid(row, "person_id"));
    }

    public DaySeals seals() {
        return seals;
    }

    /** The seal of what is written about this visit. */
    DaySeal of(VisitId id) {
        return seals.of(id.day());
    }

    /** @param row with {@code person_id}, sealed on the day {@code key_day}, or not at all when that is null */
    public PersonId personOfDay(ResultSet row) throws SQLException {
        var day = row.getObject("key_day", LocalDate.class);
        var person = Columns.uuid(row, "person_id");
        return day == null ? new PersonId(person) : seals.of(day).person(person);
    }
}
