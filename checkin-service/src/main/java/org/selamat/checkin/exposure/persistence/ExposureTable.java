package org.selamat.checkin.exposure.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Contact;
import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.SealedRows;

/**
 * Exposures in PostgreSQL. Withdrawn ones stay as rows: who was told what, and that it was taken back, must remain answerable.
 * Case, person and the id under which it was told are sealed with the key of the day of contact, and when is kept by days: what
 * others keep of the contact must not lead to the venue.
 */
@ApplicationScoped
class ExposureTable implements Exposures, SealedRows {

    private static final String STANDING = """
            SELECT exposure_id, case_id, person_id, venue_id, day, minutes, weight, settled_at FROM exposure
            WHERE case_id = ANY (?) AND withdrawn_at IS NULL""";

    private static final String ADD = """
            INSERT INTO exposure (exposure_id, case_id, person_id, venue_id, day, minutes, weight, policy_version, found_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAW = "UPDATE exposure SET withdrawn_at = ? WHERE exposure_id = ? AND withdrawn_at IS NULL";

    private static final String TOUCHED = "INSERT INTO touched_venue (venue_id) SELECT unnest(?)";

    private final Database database;
    private final SealedCases sealed;

    ExposureTable(Database database, SealedCases sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    @Override
    public boolean keeps(LocalDate day) {
        return sealed.keeps(day);
    }

    @Override
    public List<Exposure> standing(CaseId cause) {
        return database.list(STANDING, this::read, (Object) sealed.everyNameOf(cause));
    }

    @Override
    public void add(Exposure exposure, String policyVersion, Instant now) {
        var contact = exposure.contact();
        database.update(ADD, sealed.sealExposure(exposure.id(), contact.day()), sealed.seal(exposure.cause(), contact.day()),
                sealed.seal(contact.person(), contact.day()), contact.venue().value(),
                contact.day(), contact.minutes(), BigDecimal.valueOf(contact.weight()), policyVersion, dayOf(now));
    }

    @Override
    public void withdraw(Exposure exposure, Instant now) {
        database.update(WITHDRAW, dayOf(now), sealed.sealExposure(exposure.id(), exposure.contact().day()));
    }

    @Override
    public void touched(Collection<VenueId> venues) {
        if (!venues.isEmpty()) {
            database.update(TOUCHED, (Object) venues.stream().map(VenueId::value).toArray(UUID[]::new));
        }
    }

    @Override
    public void forgetBefore(LocalDate day) {
        database.update("DELETE FROM exposure WHERE day < ?", day);
    }

    private static Instant dayOf(Instant now) {
        return LocalDays.start(LocalDays.of(now));
    }

    private Exposure read(ResultSet row) throws SQLException {
        var contact = new Contact(sealed.person(row, "day"), new VenueId(Columns.uuid(row, "venue_id")),
                row.getObject("day", LocalDate.class), row.getInt("minutes"), row.getDouble("weight"));
        return new Exposure(sealed.exposure(row), sealed.caseOf(row, "day"), contact,
                row.getObject("settled_at") != null);
    }
}
