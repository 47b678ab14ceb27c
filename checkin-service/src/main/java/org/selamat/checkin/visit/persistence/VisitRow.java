package org.selamat.checkin.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Reads a visit from its row. */
public final class VisitRow {

    private VisitRow() {
    }

    public static Visit read(ResultSet row) throws SQLException {
        return new Visit(new VisitId(Columns.uuid(row, "id")), new PersonId(Columns.uuid(row, "person_id")),
                new VenueId(Columns.uuid(row, "venue_id")), Columns.instant(row, "checked_in_at"),
                Columns.instant(row, "received_at"), Proof.valueOf(row.getString("proof")),
                Optional.ofNullable(Columns.uuid(row, "recorded_by")).map(PersonId::new),
                Columns.optionalInstant(row, "checked_out_at"));
    }
}
