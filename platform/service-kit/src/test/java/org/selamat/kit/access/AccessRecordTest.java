package org.selamat.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

@ServiceTest
class AccessRecordTest {

    private static final String TOPIC = "selamat.audit.access.v1";

    @Inject
    DataSource dataSource;

    @Inject
    AccessRecords records;

    private final UUID person = UUID.randomUUID();

    @Test
    void aReadLeavesARecordThatSaysWhoReadWhatAndWhy() {
        // given
        addNote("allergic to penicillin");
        // when
        read("CASE_HANDLING").statusCode(200).body("items[0].text", equalTo("allergic to penicillin"));
        // then
        var event = awaitRecord();
        Contracts.assertValid(event);
        assertThat(event.data().path("action").asText()).isEqualTo("READ");
        assertThat(event.data().path("resource").asText()).isEqualTo("note.list");
        assertThat(event.data().path("fields").toString()).isEqualTo("[\"id\",\"text\"]");
        assertThat(event.data().path("purpose").asText()).isEqualTo("CASE_HANDLING");
        assertThat(event.data().path("service").asText()).isEqualTo("checkin");
        assertThat(event.data().path("outcome").asText()).isEqualTo("ALLOWED");
        assertThat(event.data().at("/actor/tenant").asText()).isEqualTo("STAFF");
        assertThat(event.data().at("/actor/organisation").asText()).isEqualTo("moh");
    }

    @Test
    void aReadThatCannotBeRecordedDoesNotHappen() throws SQLException {
        // given
        addNote("allergic to penicillin");
        execute("""
                CREATE FUNCTION no_audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no audit'; END $$;
                CREATE TRIGGER no_audit BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION no_audit()""");
        // when
        try {
            // then
            read("CASE_HANDLING").statusCode(500).body(not(containsString("penicillin")));
        } finally {
            execute("DROP TRIGGER no_audit ON outbox; DROP FUNCTION no_audit");
        }
    }

    @Test
    void aRecordNeedsTheTransactionOfItsRead() {
        assertThatThrownBy(() -> records.record(Access.read("note.list", person, "text")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void aRefusalIsRecordedEvenThoughTheRefusedWasRolledBack() {
        // when
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            records.refused(Access.refuse("note.list", person));
            throw new IllegalStateException("refused");
        })).isInstanceOf(IllegalStateException.class);
        // then
        var event = awaitRecord();
        Contracts.assertValid(event);
        assertThat(event.data().path("outcome").asText()).isEqualTo("REFUSED");
    }

    @Test
    void aReadWithoutAPurposeOrWithAnInventedOneIsRefused() {
        read(null).statusCode(403).body("type", equalTo("urn:problem:common:purpose-required"));
        read("CURIOSITY").statusCode(403).body("detail", containsString("CASE_HANDLING"));
    }

    @Test
    void aPurposeOfAnotherRoleIsRefusedAndTheCallersOwnAreNamed() {
        read("AUDIT").statusCode(403).body("type", equalTo("urn:problem:common:purpose-required"))
                .body("detail", containsString("CASE_HANDLING")).body("detail", not(containsString("AUDIT")));
    }

    private EventMessage awaitRecord() {
        return Topics.await(TOPIC, e -> e.key().equals(person.toString()));
    }

    private ValidatableResponse read(String purpose) {
        var request = given().auth().oauth2(Tokens.staff("nurul", "helpdesk-l1"));
        return (purpose == null ? request : request.header("X-Purpose", purpose)).get("/staff/v1/persons/" + person + "/notes")
                .then();
    }

    private void addNote(String text) {
        given().auth().oauth2(Tokens.citizen(person)).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"text\":\"%s\",\"copies\":1}".formatted(text)).post("/v1/notes").then().statusCode(201);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
