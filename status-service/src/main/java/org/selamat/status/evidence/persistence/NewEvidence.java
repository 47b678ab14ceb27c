package org.selamat.status.evidence.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;

/** Writes evidence that may be there already, by one statement that is the same whatever its number. */
@Singleton
class NewEvidence {

    private static final String INSERT = """
            INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis, case_id, batch_id,
                minutes, weight, dose_number, dose_total, dose_product, dose_foreign, kit_serial, reason, new_end)
            SELECT id, person, kind, grade, %s, %s, source, actor, basis, case_id, batch, minutes,
                weight::float8, dose_number, dose_total, dose_product, dose_foreign, kit_serial, reason, %s
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS given (id, person, kind, grade,
                occurred_at, recorded_at, source, actor, basis, case_id, batch, minutes, weight, dose_number, dose_total,
                dose_product, dose_foreign, kit_serial, reason, new_end)
            ORDER BY 1 ON CONFLICT (id) DO NOTHING RETURNING id"""
            .formatted(Columns.moment("occurred_at"), Columns.moment("recorded_at"), Columns.moment("new_end"));

    private final DataSource dataSource;

    NewEvidence(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return the ids of what was not there */
    Set<UUID> insert(List<EvidenceEntity> evidence) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            bind(insert, evidence);
            Set<UUID> added = new HashSet<>();
            for (var rows = insert.executeQuery(); rows.next();) {
                added.add(rows.getObject(1, UUID.class));
            }
            return added;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement insert, List<EvidenceEntity> evidence) throws SQLException {
        new Columns<>(insert, 0, evidence).ids(row -> row.id).ids(row -> row.personId).names(row -> row.kind)
                .names(row -> row.grade).moments(row -> row.occurredAt).moments(row -> row.recordedAt)
                .texts(row -> row.source).texts(row -> row.actor).names(row -> row.basis).ids(row -> row.caseId)
                .ids(row -> row.batchId).numbers(row -> number(row.minutes))
                .texts(row -> row.weight == null ? null : row.weight.toString()).numbers(row -> number(row.doseNumber))
                .numbers(row -> number(row.doseTotal)).texts(row -> row.doseProduct).flags(row -> row.doseForeign)
                .texts(row -> row.kitSerial).texts(row -> row.reason).moments(row -> row.newEnd);
    }

    private static Long number(Integer value) {
        return value == null ? null : value.longValue();
    }
}
