package org.selamat.status.order.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.HomeOrder;

/**
 * Writes orders, all of them by one statement that is the same whatever their number. It finds those that are there by their
 * key and in no other way: a join is planned as a walk through all orders while the table is thought to be small.
 */
@Singleton
class OrderRows {

    /** Number, person and issue never change. */
    private static final String PUT = """
            WITH put AS (
                INSERT INTO home_order (id, number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed, state,
                    ended_at, contested_at, served_at, revision)
                SELECT id, number, person, %s, %s, %s, evidence::uuid[], backed, state, %s, %s, %s, revision
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS given (id, number, person, starts_at, ends_at,
                    issued_at, evidence, backed, state, ended_at, contested_at, served_at, revision)
                ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    evidence_ids = excluded.evidence_ids, backed = excluded.backed, state = excluded.state,
                    ended_at = excluded.ended_at, contested_at = excluded.contested_at, served_at = excluded.served_at,
                    revision = excluded.revision
                RETURNING old.id AS before)
            SELECT count(before) FROM put"""
            .formatted(Columns.moment("starts_at"), Columns.moment("ends_at"), Columns.moment("issued_at"),
                    Columns.moment("ended_at"), Columns.moment("contested_at"), Columns.moment("served_at"));

    private final DataSource dataSource;

    OrderRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(List<HomeOrder> orders) {
        if (put(orders) != 0) {
            throw new IllegalStateException("an order was issued before");
        }
    }

    void update(List<HomeOrder> orders) {
        if (put(orders) != orders.size()) {
            throw new IllegalStateException("an order that is to change was never issued");
        }
    }

    /** @return how many of them were there */
    private int put(List<HomeOrder> orders) {
        try (var connection = dataSource.getConnection(); var put = connection.prepareStatement(PUT)) {
            bind(put, orders);
            var before = put.executeQuery();
            before.next();
            return before.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement put, List<HomeOrder> orders) throws SQLException {
        new Columns<>(put, 0, orders).ids(row -> row.id().value()).texts(row -> row.number().text())
                .ids(row -> row.person().value()).moments(HomeOrder::from).moments(HomeOrder::until)
                .moments(HomeOrder::issuedAt).idLists(row -> row.because().stream().map(EvidenceId::value).sorted())
                .flags(HomeOrder::backed).names(HomeOrder::state).moments(row -> row.endedAt().orElse(null))
                .moments(row -> row.contestedAt().orElse(null)).moments(row -> row.servedAt().orElse(null))
                .numbers(row -> (long) row.revision());
    }
}
