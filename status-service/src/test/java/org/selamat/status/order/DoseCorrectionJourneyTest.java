package org.selamat.status.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.restassured.response.ValidatableResponse;

/** How long somebody stays at home depends on their doses: a dose corrected re-opens exactly the orders computed from it. */
@ServiceTest
class DoseCorrectionJourneyTest {

    @Inject
    Gauge gauge;

    @Inject
    MovableClock clock;

    private final Contact aisyah = new Contact();
    private final Contact neighbour = new Contact();

    @BeforeEach
    void twoVaccinatedContacts() {
        gauge.reset();
        List.of(aisyah, neighbour).forEach(Contact::isVaccinated);
        List.of(aisyah, neighbour).forEach(Contact::meetsACase);
    }

    @Test
    void whatThePreviewSaysIsWhatHappensAndToNobodyElse() {
        // given
        Instant until = aisyah.until();
        String order = Api.statusOf(aisyah.id).extract().path("order.orderId");
        int neighbours = Api.statusOf(neighbour.id).extract().jsonPath().getInt("version");
        // when
        String previewed = preview(aisyah, aisyah.second).statusCode(200).body("orders", hasSize(1))
                .body("orders[0].orderId", equalTo(order)).body("orders[0].fate", equalTo("LONGER"))
                .body("orders[0].until", equalTo(until.toString())).body("wouldBeLabel", equalTo("HOME_SURVEILLANCE"))
                .extract().path("orders[0].wouldBeUntil");
        // then: five days would become seven, and so far nothing has
        assertThat(Instant.parse(previewed)).isEqualTo(until.plus(Duration.ofDays(2)));
        assertThat(aisyah.until()).isEqualTo(until);
        Topics.await("selamat.audit.access.v1", event -> event.key().equals(aisyah.id.toString())
                && event.data().path("resource").asText().equals("status.dose-preview"));
        // when
        Topics.sendExample("selamat.vaccine.dose-voided.v1", Map.of("personId", aisyah.id, "doseId", aisyah.second));
        // then
        await().atMost(Api.PATIENCE).until(() -> aisyah.until().toString().equals(previewed));
        Api.citizen(aisyah.id).get("/v1/me/orders").then().body("items.orderId", contains(order));
        assertThat(Api.statusOf(neighbour.id).extract().jsonPath().getInt("version"))
                .isEqualTo(neighbours);
        preview(aisyah, aisyah.second).statusCode(404).body("type", equalTo("urn:problem:status:dose-not-found"));
        preview(aisyah, neighbour.second).statusCode(404);
    }

    @Test
    void anOrderThatRanOutGoesOnAndIsRevokedWhenItShouldNeverHaveBeen() {
        // given: released after five days, with a credential that says so
        clock.advance(Duration.ofDays(5));
        await().atMost(Api.PATIENCE).until(() -> Api.labelOf(aisyah.id).equals("LOW_RISK"));
        String first = Api.citizen(aisyah.id).get("/v1/me/orders").then().body("items.state", contains("RELEASED")).extract()
                .path("items[0].orderId");
        String released = credential(first).body("kind", equalTo("RELEASE")).extract().path("text");
        verify(released, "VALID");
        preview(aisyah, aisyah.second).body("orders.fate", contains("REOPENED")).body("orders[0].orderId", equalTo(first));
        // when
        Topics.sendExample("selamat.vaccine.dose-voided.v1", Map.of("personId", aisyah.id, "doseId", aisyah.second));
        // then: the first was right as far as it went
        Api.awaitLabel(aisyah.id, "HOME_SURVEILLANCE");
        orders().body("items.state", contains("ISSUED", "RELEASED"));
        // when: there was no contact at all
        Topics.sendExample("selamat.helpdesk.correction-approved.v1", Map.of("correctionId", UUID.randomUUID(), "personId",
                aisyah.id, "target", Map.of("kind", "STATUS_EVIDENCE", "id", aisyah.contact)));
        // then
        Api.awaitLabel(aisyah.id, "LOW_RISK");
        orders().body("items.state", everyItem(equalTo("REVOKED")));
        credential(first).body("kind", equalTo("CORRECTION"));
        verify(released, "REVOKED");
        Api.officer("omar").get("/staff/v1/orders/{id}/assessments", first).then().statusCode(404);
        Topics.await("selamat.status.order.v1", event -> event.type().equals("selamat.status.order-revoked.v1")
                && event.data().path("orderId").asText().equals(first));
    }

    @Test
    void aDoseThatAnOrderDoesNotRestOnChangesNothing() {
        Api.officer("omar").body(Map.of("personId", aisyah.id, "doseId", aisyah.first))
                .post("/staff/v1/dose-correction-previews")
                .then().statusCode(200).body("orders.fate", contains("UNCHANGED"));
        preview(aisyah, aisyah.second,
                Map.of("date", LocalDate.now(ZoneOffset.UTC).toString(), "doseNumber", 2, "totalDoses", 2))
                .body("orders.fate", contains("LONGER"));
        preview(aisyah, aisyah.second, Map.of("date", daysAgo(61), "doseNumber", 2, "totalDoses", 2))
                .body("orders.fate", contains("UNCHANGED")).body("orders[0].until", equalTo(aisyah.until().toString()));
        preview(aisyah, aisyah.second, Map.of("date", daysAgo(61), "doseNumber", 3, "totalDoses", 2))
                .body("wouldBeLabel", equalTo("LOW_RISK")).body("orders[0].wouldBeUntil", nullValue());
    }

    private ValidatableResponse preview(Contact contact, UUID dose) {
        return Api.officer("omar").body(Map.of("personId", contact.id, "doseId", dose))
                .post("/staff/v1/dose-correction-previews").then();
    }

    private ValidatableResponse preview(Contact contact, UUID dose, Map<String, Object> instead) {
        return Api.officer("omar").body(Map.of("personId", contact.id, "doseId", dose, "replacement", instead))
                .post("/staff/v1/dose-correction-previews").then().statusCode(200);
    }

    private ValidatableResponse orders() {
        return Api.citizen(aisyah.id).get("/v1/me/orders").then().statusCode(200);
    }

    private ValidatableResponse credential(String order) {
        return Api.citizen(aisyah.id).get("/v1/me/orders/{id}/credential", order).then().statusCode(200);
    }

    private static void verify(String credential, String result) {
        given().contentType("application/json").body(Map.of("text", credential)).post("/public/v1/order-verifications")
                .then().statusCode(200).body("result", equalTo(result));
    }

    private static String daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
    }

    /** Somebody with two doses who met a case. */
    private static final class Contact {

        private final UUID id = UUID.randomUUID();
        private final UUID first = UUID.randomUUID();
        private final UUID second = UUID.randomUUID();
        private UUID contact;

        void isVaccinated() {
            dose(first, 1, 90);
            dose(second, 2, 60);
            await().atMost(Api.PATIENCE).until(() -> Topics.all("selamat.status.evidence.v1").stream()
                    .filter(event -> event.key().equals(id.toString())).count() == 2);
        }

        void meetsACase() {
            contact = Api.decide("omar", id, "CLOSE_CONTACT", Instant.now().minus(Duration.ofHours(1)));
        }

        Instant until() {
            return Instant.parse(Api.statusOf(id).extract().path("order.until"));
        }

        private void dose(UUID dose, int number, int daysAgo) {
            Topics.sendExample("selamat.vaccine.dose-recorded.v1", Map.of("personId", id, "doseId", dose, "date",
                    daysAgo(daysAgo), "doseNumber", number, "totalDoses", 2));
        }
    }
}
