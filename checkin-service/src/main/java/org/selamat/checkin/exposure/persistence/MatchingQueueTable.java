package org.selamat.checkin.exposure.persistence;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;

/** The matching queue in PostgreSQL; several replicas may take from it. */
@ApplicationScoped
class MatchingQueueTable implements MatchingQueue {

    private static final String PUT = "INSERT INTO matching_work (case_id, due_at) VALUES (?, ?)";

    private static final String TAKE = """
            WITH next AS (
                SELECT case_id FROM matching_work WHERE due_at <= ? ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED),
            taken AS (
                DELETE FROM matching_work WHERE due_at <= ? AND case_id = (SELECT case_id FROM next))
            SELECT case_id FROM next""";

    private static final String POSTPONE = "UPDATE matching_work SET due_at = ? WHERE case_id = ? AND due_at < ?";

    private final Database database;

    MatchingQueueTable(Database database) {
        this.database = database;
    }

    @Override
    public void put(CaseId id, Instant due) {
        database.update(PUT, id.value(), due);
    }

    @Override
    public Optional<CaseId> take(Instant now) {
        return database.list(TAKE, row -> new CaseId(Columns.uuid(row, "case_id")), now, now).stream().findFirst();
    }

    @Override
    public void postpone(CaseId id, Instant until) {
        database.update(POSTPONE, until, id.value(), until);
    }

    @Override
    public long size() {
        return database.number("SELECT count(*) FROM matching_work");
    }
}
