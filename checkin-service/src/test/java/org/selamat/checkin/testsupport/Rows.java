package org.selamat.checkin.testsupport;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeal;
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

    /** Exposures by this case that stand. */
    public long exposures(UUID caseId) {
        return count("SELECT count(*) FROM exposure WHERE withdrawn_at IS NULL AND case_id IN " + everyNameOf(caseId));
    }

    /** Exposures of this person by this case that stand. */
    public long exposures(UUID caseId, UUID person) {
        return count("SELECT count(*) FROM exposure WHERE withdrawn_at IS NULL AND case_id IN " + everyNameOf(caseId)
                + " AND person_id IN " + names(seal -> seal.seal(new PersonId(person))));
    }

    /** The pseudonyms of a case, as a list in SQL. */
    public String everyNameOf(UUID caseId) {
        return names(seal -> seal.sealCase(caseId));
    }

    private String names(Function<DaySeal, UUID> name) {
        return seals().map(seal -> "'" + name.apply(seal) + "'").collect(Collectors.joining(",", "(", ")"));
    }

    private long sealed(UUID person, String sql) {
        return seals().mapToLong(seal -> count(sql, seal.seal(new PersonId(person)))).sum();
    }

    private Stream<DaySeal> seals() {
        return seals.between(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream().map(seals::of);
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
