package org.selamat.helpdesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.helpdesk.testsupport.Helpdesk.agent;
import static org.selamat.helpdesk.testsupport.Helpdesk.approve;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.open;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.proposed;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;
import static org.selamat.helpdesk.testsupport.Helpdesk.with;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class ErasureTest {

    private static final String ERASED = "selamat.identity.person-erased.v1";

    private final UUID person = UUID.randomUUID();

    @Inject
    DataSource dataSource;

    @Test
    void whoeverIsErasedWaitsForNothingAndNothingLeadsToThem() throws SQLException {
        // given: a flight with leave to read, a correction on its way, and one that waits for its approver
        var flying = opened(person, with(contest(5), "grantAccess", true));
        var corrected = opened(person, contest(UUID.randomUUID(), null));
        take(corrected);
        approve(proposed(corrected, UUID.randomUUID())).then().statusCode(200);
        var waiting = opened(person, contest(UUID.randomUUID(), null));
        take(waiting);
        var undecided = proposed(waiting, UUID.randomUUID());
        // when
        Topics.sendExample(ERASED, Map.of("personId", person));
        Topics.sendExample(ERASED, Map.of("personId", person));
        // then
        for (var handle : Set.of(flying, corrected, waiting)) {
            var closed = event("selamat.helpdesk.case.v1", "case-closed", "handle", handle);
            Contracts.assertValid(closed);
            assertThat(closed.data().path("resolution").asText()).isEqualTo("WITHDRAWN");
            agent().get("/staff/v1/cases/{handle}", handle).then().statusCode(404);
        }
        Contracts.assertValid(event("selamat.helpdesk.case.v1", "grant-revoked", "personId", person.toString()));
        Contracts.assertValid(event("selamat.helpdesk.correction.v1", "contest-ended", "personId", person.toString()));
        await().untilAsserted(() -> assertThat(rows("erased_person")).isEqualTo(1));
        for (var table : tablesOfPersons()) {
            assertThat(rows(table)).as(table).isEqualTo(table.equals("erased_person") ? 1 : 0);
        }
        assertThat(count("SELECT count(*) FROM support_case WHERE handle = '" + flying + "' AND flight_number IS NULL"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM case_timeline t JOIN support_case c ON c.id = t.case_id WHERE c.handle = '"
                + flying + "'")).isZero();
        approve(undecided).then().statusCode(404);
    }

    @Test
    void newsThatComeLateOpenNoCase() throws SQLException {
        // given
        Topics.sendExample(ERASED, Map.of("personId", person));
        await().untilAsserted(() -> assertThat(rows("erased_person")).isEqualTo(1));
        // when
        var claimed = Topics.sendExample("selamat.vaccine.dose-claimed.v1",
                Map.of("claimId", UUID.randomUUID(), "personId", person));
        var contested = Topics.sendExample("selamat.status.contest-opened.v1",
                Map.of("contestId", UUID.randomUUID(), "personId", person));
        // then: both are taken, and their own token is no longer anybody's
        await().untilAsserted(() -> assertThat(
                count("SELECT count(*) FROM inbox WHERE event_id IN ('" + claimed + "', '" + contested + "')")).isEqualTo(2));
        open(person, contest(5)).then().statusCode(401).body("type", equalTo("urn:problem:common:unauthenticated"));
        assertThat(rows("support_case")).isZero();
    }

    private static EventMessage event(String topic, String type, String field, String value) {
        return Topics.await(topic, e -> e.type().equals("selamat.helpdesk." + type + ".v1")
                && e.data().path(field).asText().equals(value));
    }

    /** A new table that names persons is in this test by itself. */
    private Set<String> tablesOfPersons() throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection.createStatement().executeQuery(
                        "SELECT table_name FROM information_schema.columns WHERE column_name = 'person_id' AND table_schema = 'public'")) {
            var tables = new HashSet<String>();
            while (result.next()) {
                tables.add(result.getString(1));
            }
            assertThat(tables).contains("support_case", "access_grant", "subject_status", "erased_person");
            return tables;
        }
    }

    private int rows(String table) throws SQLException {
        return count("SELECT count(*) FROM " + table + " WHERE person_id = '" + person + "'");
    }

    private int count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
