package org.selamat.status.order.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.test.TestTransaction;

/** What other rows name without a reference is never deleted: the database refuses. */
@ServiceTest
@TestTransaction
class KeptRowsTest {

    @Inject
    EntityManager rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            home_order | id | INSERT INTO home_order (id, number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed, state) \
            VALUES (?1, left(cast(?1 AS text), 32), ?1, now(), now() + interval '1 day', now(), ARRAY[?1], true, 'ISSUED')
            reversal | unit | INSERT INTO reversal (unit, target_kind, target_id, reason, proposer, approver, state, since) \
            VALUES (?1, 'STATUS_BATCH', ?1, 'NO_EVIDENCE', 'one', 'another', 'RUNNING', now())
            """)
    void nobodyDeletesThem(String table, String key, String insert) {
        UUID id = UUID.randomUUID();
        rows.createNativeQuery(insert).setParameter(1, id).executeUpdate();
        var delete = rows.createNativeQuery("DELETE FROM " + table + " WHERE " + key + " = ?1").setParameter(1, id);
        assertThatThrownBy(delete::executeUpdate).hasStackTraceContaining(table + " is append-only");
    }
}
