package org.selamat.status.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;

import io.restassured.response.Response;

/** No silent reads: a grant or the law, a purpose, and a record that the person sees. */
@ServiceTest
class StaffReadsTest {

    @Test
    void anAgentReadsOnlyUnderThePersonsGrantAndOnlyWhileItHolds() {
        // given
        UUID person = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        assertThat(read(person, grant).statusCode()).isEqualTo(403);
        // when
        Topics.sendExample("selamat.helpdesk.grant-given.v1",
                Map.of("grantId", grant, "personId", person, "granteeRole", "helpdesk-l2",
                        "notBefore", Instant.now().minusSeconds(60), "expiresAt", Instant.now().plus(Duration.ofDays(1))));
        // then
        await().atMost(Api.PATIENCE).until(() -> read(person, grant).statusCode() == 200);
        assertThat(read(UUID.randomUUID(), grant).statusCode()).as("another person").isEqualTo(403);
        var record = Topics.await("selamat.audit.access.v1", event -> event.key().equals(person.toString())
                && event.data().path("outcome").asText().equals("ALLOWED"));
        Contracts.assertValid(record);
        assertThat(record.data().path("grantId").asText()).isEqualTo(grant.toString());
        // when
        Topics.sendExample("selamat.helpdesk.grant-revoked.v1", Map.of("grantId", grant, "personId", person));
        // then
        await().atMost(Api.PATIENCE).until(() -> read(person, grant).statusCode() == 403);
    }

    @Test
    void aRefusalIsOnRecordToo() {
        // given
        UUID person = UUID.randomUUID();
        // when
        Api.staff("siti", "helpdesk-l1").header("X-Purpose", "CASE_HANDLING").get("/staff/v1/persons/{id}/status", person)
                .then()
                .statusCode(403).body("type", endsWith(":grant-required"));
        // then
        Topics.await("selamat.audit.access.v1", event -> event.key().equals(person.toString())
                && event.data().path("outcome").asText().equals("REFUSED"));
    }

    @Test
    void anOfficerReadsByLawWithAPurpose() {
        // given
        UUID person = UUID.randomUUID();
        // when / then
        Api.officer("omar").get("/staff/v1/persons/{id}/status", person).then().statusCode(200).body("label",
                equalTo("LOW_RISK"));
        Api.staff("omar", "health-officer").get("/staff/v1/persons/{id}/status", person).then().statusCode(403)
                .body("type", endsWith(":purpose-required"));
        Topics.await("selamat.audit.access.v1", event -> event.key().equals(person.toString())
                && event.data().path("legalBasis").asText().equals("ACT-342"));
    }

    private static Response read(UUID person, UUID grant) {
        return Api.staff("lim", "helpdesk-l2").header("X-Purpose", "CASE_HANDLING").header("X-Access-Grant", grant)
                .get("/staff/v1/persons/{id}/status", person);
    }
}
