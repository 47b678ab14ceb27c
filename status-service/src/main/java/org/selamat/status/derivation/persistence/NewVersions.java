package org.selamat.status.derivation.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;

/**
 * Writes statuses and their place in the history, all by one statement that is the same whatever their number. A version
 * follows the one before it, and nothing is written when one of them doesn't.
 */
@Singleton
class NewVersions {

    private static final String INSERT = """
            WITH g AS (
                SELECT person AS person_id, version, label, colour, may_enter_premises, %s AS since, %s AS valid_until,
                    evidence::uuid[] AS evidence_ids, rule, policy_version, %s AS decided_at, cause, batch AS batch_id,
                    correction AS correction_id, restricts, backed, %s AS revisit_at
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS given (person, version, label, colour,
                    may_enter_premises, since, valid_until, evidence, rule, policy_version, decided_at, cause, batch,
                    correction, restricts, backed, revisit_at)),
            newest AS (
                INSERT INTO person_status (person_id, version, label, colour, may_enter_premises, since, valid_until,
                    evidence_ids, rule, policy_version, decided_at, cause, batch_id, correction_id, restricts, backed,
                    revisit_at)
                SELECT * FROM g
                ON CONFLICT (person_id) DO UPDATE SET version = excluded.version, label = excluded.label,
                    colour = excluded.colour, may_enter_premises = excluded.may_enter_premises, since = excluded.since,
                    valid_until = excluded.valid_until, evidence_ids = excluded.evidence_ids, rule = excluded.rule,
                    policy_version = excluded.policy_version, decided_at = excluded.decided_at, cause = excluded.cause,
                    batch_id = excluded.batch_id, correction_id = excluded.correction_id, restricts = excluded.restricts,
                    backed = excluded.backed, revisit_at = excluded.revisit_at
                RETURNING old.version AS before, new.*)
            INSERT INTO status_version (person_id, version, label, rule, since, valid_until, evidence_ids, policy_version,
                decided_at, cause, batch_id, restricts, backed)
            SELECT person_id, version, label, rule, since, valid_until, evidence_ids, policy_version, decided_at, cause,
                batch_id, restricts, backed FROM newest WHERE version = coalesce(before, 0) + 1"""
            .formatted(Columns.moment("since"), Columns.moment("valid_until"), Columns.moment("decided_at"),
                    Columns.moment("revisit_at"));

    private final DataSource dataSource;

    NewVersions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(List<StatusVersion> versions) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            bind(insert, versions);
            if (insert.executeUpdate() != versions.size()) {
                throw new IllegalStateException("a status was decided after one that is not the newest");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement insert, List<StatusVersion> versions) throws SQLException {
        new Columns<>(insert, 0, versions).ids(row -> row.person().value()).numbers(StatusVersion::version)
                .names(StatusVersion::label).names(row -> row.meaning().colour())
                .flags(row -> row.meaning().mayEnterPremises()).moments(StatusVersion::since)
                .moments(row -> row.validUntil().orElse(null))
                .idLists(row -> row.evidence().stream().map(EvidenceId::value)).names(StatusVersion::rule)
                .texts(StatusVersion::policyVersion).moments(StatusVersion::decidedAt).names(row -> row.cause().kind())
                .ids(row -> row.cause().batch().map(BatchId::value).orElse(null))
                .ids(row -> row.cause().correctionId().orElse(null)).flags(StatusVersion::restricts)
                .flags(StatusVersion::backed).moments(row -> row.revisitAt().orElse(null));
    }
}
