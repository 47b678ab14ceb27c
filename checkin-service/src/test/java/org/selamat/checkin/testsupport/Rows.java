package org.selamat.checkin.testsupport;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.VisitId;

/** A look behind the API, for counts that no API tells. */
@Singleton
public class Rows {

    private final DataSource dataSource;
    private final DaySeals seals;

    Rows(DataSource dataSource, DaySeals seals) {
        this.dataSource = dataSource;
        this.seals = seals;
    }

    /** Who this person is in the row of this visit. */
    public UUID pseudonym(UUID person, UUID visit) {
        return seals.of(new VisitId(visit).day()).seal(new PersonId(person));
    }

    /** Visits of this person, under their pseudonym of whichever day. */
    public long visitsOf(UUID person) {
        return sealed(person, "SELECT count(*) FROM visit WHERE person_id = ?");
    }

    /** Visits that this person recorded for others. */
    public long visitsRecordedBy(UUID person) {
        return sealed(person, "SELECT count(*) FROM visit WHERE recorded_by = ?");
    }

    private long sealed(UUID person, String sql) {
        return seals.between(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream()
                .mapToLong(day -> count(sql, seals.of(day).seal(new PersonId(person)))).sum();
    }

    public long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** The first column of the first row. */
    public String text(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes what the database is made of. */
    public void define(String ddl) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills one of the database's own processes as a crash would: all connections break, and the server recovers. */
    public void killServerProcess() {
        long pid = count(
                "SELECT max(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
