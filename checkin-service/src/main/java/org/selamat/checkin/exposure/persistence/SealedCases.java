package org.selamat.checkin.exposure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.seal.domain.DaySeal;
import org.selamat.checkin.seal.domain.DaySeals;

/**
 * Cases in rows that follow from visits, and the persons in them: pseudonyms of a day, so that nothing of a visit names anybody
 * once its day is forgotten.
 */
@ApplicationScoped
public class SealedCases {

    private final DaySeals seals;

    SealedCases(DaySeals seals) {
        this.seals = seals;
    }

    boolean keeps(LocalDate day) {
        return seals.find(day).isPresent();
    }

    UUID seal(CaseId id, LocalDate day) {
        return seals.of(day).sealCase(id.value());
    }

    UUID seal(PersonId person, LocalDate day) {
        return seals.of(day).seal(person);
    }

    UUID sealExposure(UUID id, LocalDate day) {
        return seals.of(day).sealExposure(id);
    }

    /** @param row with {@code exposure_id} and {@code day} */
    UUID exposure(ResultSet row) throws SQLException {
        return sealOf(row, "day").openExposure(Columns.uuid(row, "exposure_id"));
    }

    /** The case under every name that it may have. */
    UUID[] everyNameOf(CaseId id) {
        return all().map(seal -> seal.sealCase(id.value())).toArray(UUID[]::new);
    }

    /** People under every name that they may have. */
    UUID[] everyNameOf(Collection<PersonId> persons) {
        return all().flatMap(seal -> persons.stream().map(seal::seal)).toArray(UUID[]::new);
    }

    /** @param row with {@code case_id} and a column with the day of its key */
    public CaseId caseOf(ResultSet row, String day) throws SQLException {
        return new CaseId(sealOf(row, day).openCase(Columns.uuid(row, "case_id")));
    }

    /** @param row with {@code person_id} and a column with the day of its key */
    public PersonId person(ResultSet row, String day) throws SQLException {
        return sealOf(row, day).person(Columns.uuid(row, "person_id"));
    }

    /**
     * @param row with {@code case_id} and {@code key_day}; without a day it is the case itself, and of a day that is over one
     *        that
     *        nobody has
     */
    CaseId caseOfWork(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "case_id");
        var day = Optional.ofNullable(row.getObject("key_day", LocalDate.class));
        return new CaseId(day.flatMap(seals::find).map(seal -> seal.openCase(id)).orElse(id));
    }

    /** @param row with {@code case_id}, sealed with the key of the day of {@code moment} */
    CaseId caseAt(ResultSet row, Instant moment) throws SQLException {
        return new CaseId(seals.of(LocalDays.of(moment)).openCase(Columns.uuid(row, "case_id")));
    }

    private DaySeal sealOf(ResultSet row, String day) throws SQLException {
        return seals.of(row.getObject(day, LocalDate.class));
    }

    private Stream<DaySeal> all() {
        return seals.between(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream().flatMap(day -> seals.find(day).stream());
    }
}
