package org.selamat.status.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.restassured.response.ValidatableResponse;

/** One tap has force at once, ends with an outcome, and is counted. */
@ServiceTest
class ContestJourneyTest {

    @Inject
    Gauge gauge;

    @Inject
    DataSource dataSource;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void oneTapSuspendsAndARevokedOrderUpholdsIt() {
        // given
        UUID evidence = fallIll();
        String order = order();
        // when
        String contest = contest(order).statusCode(201).body("state", equalTo("OPEN"))
                .body("boardingRefusalSuspended", equalTo(true)).extract().path("contestId");
        // then: at once, once, and the helpdesk hears of it
        Api.statusOf(person).body("order.contested", equalTo(true));
        contest(order).statusCode(201).body("contestId", equalTo(contest));
        Contracts.assertValid(Topics.await("selamat.status.order.v1", event -> event.key().equals(person.toString())
                && event.type().equals("selamat.status.contest-opened.v1")));
        // when
        UUID correction = UUID.randomUUID();
        Topics.sendExample("selamat.helpdesk.correction-approved.v1", Map.of("correctionId", correction, "personId",
                person, "target", Map.of("kind", "STATUS_EVIDENCE", "id", evidence)));
        // then
        awaitState(order, "UPHELD");
        var decided = Topics.await("selamat.status.order.v1", event -> event.key().equals(person.toString())
                && event.type().equals("selamat.status.contest-decided.v1"));
        Contracts.assertValid(decided);
        assertThat(decided.data().path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(decided.data().path("batchId").asText()).as("whose convergence proves it").isEqualTo(correction.toString());
        contest(order).statusCode(409).body("type", endsWith(":nothing-to-contest"));
    }

    @Test
    void aRejectionSaysWhyAndEndsTheSuspension() {
        // given
        fallIll();
        String order = order();
        String contest = contest(order).statusCode(201).extract().path("contestId");
        // when
        Topics.sendExample("selamat.helpdesk.contest-ended.v1", Map.of("caseId", contest, "personId", person, "orderId", order,
                "outcome", "REJECTED", "reason", "ORDER_SUPPORTED_BY_EVIDENCE"));
        // then
        awaitState(order, "REJECTED");
        Api.citizen(person).get("/v1/me/orders/{id}/contest", order).then().statusCode(200)
                .body("reason", equalTo("ORDER_SUPPORTED_BY_EVIDENCE")).body("boardingRefusalSuspended", equalTo(false));
        Api.statusOf(person).body("order.contested", equalTo(false));
        contest(order).statusCode(409).body("type", endsWith(":contest-decided"))
                .body("detail", containsString("ORDER_SUPPORTED_BY_EVIDENCE"));
    }

    @Test
    void whatIsRevokedLaterProvesALapsedContestRight() {
        // given: the order ran its course, and the contest with it
        UUID evidence = fallIll();
        String order = order();
        String contest = contest(order).statusCode(201).extract().path("contestId");
        Api.decide("omar", person, "RECOVERED", Instant.now().minus(Duration.ofMinutes(5)));
        awaitState(order, "LAPSED");
        // when
        Topics.sendExample("selamat.helpdesk.correction-approved.v1", Map.of("correctionId", UUID.randomUUID(), "personId",
                person, "target", Map.of("kind", "STATUS_EVIDENCE", "id", evidence)));
        // then: it was right, and what had been said isn't lost
        awaitState(order, "UPHELD");
        Api.citizen(person).get("/v1/me/orders/{id}/contest", order).then().body("overturned.state", equalTo("LAPSED"));
        var told = Topics.await("selamat.status.order.v1", event -> event.key().equals(person.toString())
                && event.data().path("outcome").asText().equals("UPHELD"));
        Contracts.assertValid(told);
        assertThat(told.data().path("overturned").asText()).isEqualTo("LAPSED");
        assertThatThrownBy(() -> execute("UPDATE contest SET state = 'REJECTED', reason = 'X' WHERE id = '" + contest + "'"))
                .hasMessageContaining("is kept");
    }

    @Test
    void aContestAtTheHelpdeskIsTheSameThing() {
        // given
        fallIll();
        String order = order();
        UUID caseId = UUID.randomUUID();
        // when
        Topics.sendExample("selamat.helpdesk.order-contested.v1",
                Map.of("caseId", caseId, "personId", person, "orderId", order, "at", Instant.now().toString()));
        // then
        awaitState(order, "OPEN");
        contest(order).statusCode(201).body("contestId", equalTo(caseId.toString()));
    }

    @Test
    void nobodyContestsSomebodyElsesOrder() {
        // given
        fallIll();
        // when / then
        Api.write(Api.citizen(UUID.randomUUID())).post("/v1/me/orders/{id}/contest", order()).then().statusCode(404)
                .body("type", endsWith(":contest-not-found"));
        io.restassured.RestAssured.get("/public/v1/contests").then().statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private UUID fallIll() {
        return Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
    }

    private String order() {
        return Api.statusOf(person).extract().path("order.orderId");
    }

    private ValidatableResponse contest(String order) {
        return Api.write(Api.citizen(person)).post("/v1/me/orders/{id}/contest", order).then();
    }

    private void awaitState(String order, String state) {
        await().atMost(Api.PATIENCE).until(() -> state.equals(
                Api.citizen(person).get("/v1/me/orders/{id}/contest", order).then().extract().path("state")));
    }
}
