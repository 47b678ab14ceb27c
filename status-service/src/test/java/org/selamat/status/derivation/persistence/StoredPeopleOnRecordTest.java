package org.selamat.status.derivation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.derivation.domain.PeopleOnRecord;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.test.TestTransaction;

/** One row of whatever a status or an order could come from puts its person on record, and nobody else. */
@ServiceTest
@TestTransaction
class StoredPeopleOnRecordTest {

    @Inject
    PeopleOnRecord onRecord;

    @Inject
    EntityManager rows;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final PersonId nobody = new PersonId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(strings = {
            """
                    INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis)
                    VALUES (gen_random_uuid(), ?1, 'PCR_NEGATIVE', 'LAB', now(), now(), 'vaccine', 'vaccine', 'OWN_RESULT')""",
            """
                    INSERT INTO person_status (person_id, version, label, colour, may_enter_premises, since, evidence_ids, rule,
                        policy_version, decided_at, cause, restricts, backed)
                    VALUES (?1, 1, 'LOW_RISK', 'BLUE', true, now(), '{}', 'NOTHING_AGAINST', 'v', now(), 'VOID', false, true)""",
            """
                    INSERT INTO home_order (id, number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed, state)
                    VALUES (gen_random_uuid(), left(cast(?1 AS text), 32), ?1, now(), now() + interval '1 day', now(),
                        ARRAY[gen_random_uuid()], true, 'ISSUED')""",
            """
                    INSERT INTO person_merge (merge_id, survivor_id, merged_id, undone, stands)
                    VALUES (gen_random_uuid(), ?1, gen_random_uuid(), false, true)""",
            """
                    INSERT INTO person_merge (merge_id, survivor_id, merged_id, undone, stands)
                    VALUES (gen_random_uuid(), gen_random_uuid(), ?1, false, true)""",
            """
                    WITH trip AS (INSERT INTO brake_trip (id, source, reason, tripped_at, worsened, unbacked, usual, state)
                        VALUES (gen_random_uuid(), cast(?1 AS text), 'RATE', now(), 1, 1, 1, 'OPEN') RETURNING id)
                    INSERT INTO change_hold (trip_id, person_id, policy_version, held_at, state)
                    SELECT id, ?1, 'v', now(), 'HELD' FROM trip""" })
    void oneRowIsEnough(String row) {
        assertThat(onRecord.among(List.of(person, nobody))).isEmpty();
        rows.createNativeQuery(row).setParameter(1, person.value()).executeUpdate();
        assertThat(onRecord.among(List.of(person, nobody))).containsExactly(person);
    }
}
