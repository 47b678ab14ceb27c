package org.selamat.status.derivation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;
import org.selamat.status.testsupport.Rows;

/** From a fact to what the person reads about it, through real topics. */
@ServiceTest
class StatusJourneyTest {

    @Inject
    MovableClock clock;

    @Test
    void aPositiveResultShowsItsWhyInEveryLanguageAndAnnouncesTheCase() {
        // given
        Person person = People.register();
        Instant sampled = Instant.now().minus(Duration.ofHours(20));
        // when
        UUID evidence = Api.reportResult(person, "PCR", "POSITIVE", sampled);
        // then
        Api.statusOf(person.id()).body("label", equalTo("CONFIRMED")).body("mayEnterPremises", equalTo(false))
                .body("why.evidence.id", contains(evidence.toString())).body("why.text", containsString("laboratory"))
                .body("why.evidence.source", contains("lab-kl1")).body("contestable", equalTo(true))
                .body("version", equalTo(1));
        for (String language : List.of("ms", "zh", "ta")) {
            Api.citizen(person.id()).header("Accept-Language", language).get("/v1/me/status").then()
                    .body("why.text", not(containsString("laboratory")));
        }
        given().auth().oauth2(Tokens.citizenFor(person.id(), UUID.randomUUID())).get("/v1/me/status").then().statusCode(200)
                .body("why.evidence.id", contains(evidence.toString())).body("contestable", equalTo(true));
        var confirmed = Topics.await("selamat.status.evidence.v1",
                event -> event.type().equals("selamat.status.case-confirmed.v1")
                        && event.data().path("caseId").asText().equals(evidence.toString()));
        Contracts.assertValid(confirmed);
        assertEverythingAnnouncedIsValid(person.id());
    }

    @Test
    void anUnchangedStatusIs304AndAnotherLanguageIsAnotherAnswer() {
        // given
        UUID person = UUID.randomUUID();
        String tag = Api.statusOf(person).body("why.evidence", empty()).extract().header("ETag");
        // when / then
        Api.citizen(person).header("If-None-Match", tag).get("/v1/me/status").then().statusCode(304);
        Api.citizen(person).header("If-None-Match", tag).header("Accept-Language", "ms").get("/v1/me/status").then()
                .statusCode(200);
    }

    @Test
    void theClockReleasesTheOrder() {
        // given
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        Api.citizen(person).get("/v1/me/orders").then().body("items.state", contains("ISSUED"));
        // when
        clock.advance(Duration.ofDays(6));
        // then
        assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK");
        Api.citizen(person).get("/v1/me/orders").then().body("items", hasSize(1)).body("items.state", contains("RELEASED"));
        Topics.await("selamat.status.order.v1", event -> event.type().equals("selamat.status.order-released.v1")
                && event.key().equals(person.toString()));
    }

    @Test
    void anExposureIsANoticeWithItsWhyAndIsWithdrawnWithItsCase() {
        // given
        UUID person = UUID.randomUUID();
        UUID exposure = UUID.randomUUID();
        // when
        Topics.sendExample("selamat.checkin.exposure-found.v1", Map.of("personId", person, "exposureId", exposure, "date",
                today(), "minutes", 34, "weight", 0.5));
        // then
        Api.awaitLabel(person, "CASUAL_CONTACT");
        Api.statusOf(person).body("mayEnterPremises", equalTo(true)).body("why.evidence.kind", contains("EXPOSURE"))
                .body("contestable", equalTo(false));
        // when
        Topics.sendExample("selamat.checkin.exposure-withdrawn.v1", Map.of("personId", person, "exposureId", exposure));
        // then
        Api.awaitLabel(person, "LOW_RISK");
    }

    @Test
    void aDoseThatIsVoidedOrCorrectedCountsForNothingAnyMoreAlsoWhenThatIsHeardFirst() {
        // given
        UUID person = UUID.randomUUID();
        UUID wrong = UUID.randomUUID();
        UUID right = UUID.randomUUID();
        // when
        Topics.sendExample("selamat.vaccine.dose-corrected.v1", Map.of("personId", person, "doseId", right, "replaces", wrong));
        Topics.sendExample("selamat.vaccine.dose-recorded.v1", Map.of("personId", person, "doseId", wrong));
        Topics.sendExample("selamat.vaccine.dose-voided.v1", Map.of("personId", person, "doseId", right));
        // then
        awaitEvidence("voided", right);
        awaitEvidence("voided", wrong);
        awaitEvidence("recorded", right);
        events("selamat.status.evidence.v1", person).forEach(Contracts::assertValid);
    }

    @Test
    void theBoardingCopySaysWhatItHoldsAlsoWhenNothingWasTakenBack() {
        // given
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_SUSPECTED", Instant.now().minus(Duration.ofHours(2)));
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        // when / then
        await().atMost(Api.PATIENCE).until(() -> Api.officer("omar").get("/staff/v1/persons/{id}/convergence", person).then()
                .statusCode(200).body("version", equalTo(2)).body("reversals", empty()).extract().jsonPath()
                .getInt("boardingModel.version") == 2);
        Api.officer("omar").get("/staff/v1/persons/{id}/convergence", person).then()
                .body("boardingModel.current", equalTo(true));
        await().atMost(Api.PATIENCE).until(() -> Api.officer("omar").get("/staff/v1/persons/{id}/convergence", person).then()
                .extract().jsonPath().getList("feeds.copy", String.class)
                .containsAll(List.of("airline-feed", "boarding-model")));
    }

    @Test
    void identityCannotMoveHealth() {
        // given
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_SUSPECTED", Instant.now().minus(Duration.ofHours(2)));
        // when
        Topics.sendExample("selamat.identity.person-registered.v1", Map.of("personId", person, "documentIndex", List.of()));
        Topics.sendExample("selamat.identity.contact-changed.v1", Map.of("personId", person));
        Topics.sendExample("selamat.identity.person-documents-changed.v1",
                Map.of("personId", person, "documentIndex", List.of()));
        UUID marker = UUID.randomUUID();
        Topics.sendExample("selamat.checkin.exposure-found.v1",
                Map.of("personId", marker, "exposureId", marker, "date", today()));
        Api.awaitLabel(marker, "CASUAL_CONTACT");
        // then
        Api.statusOf(person).body("label", equalTo("SUSPECTED")).body("version", equalTo(1));
        assertThat(events("selamat.status.status.v1", person)).hasSize(1);
    }

    @Test
    void whoIsErasedIsFoundByNoDocumentAndTheirStatusStaysUnderAnIdThatLeadsToNobody() {
        // given
        Person person = People.register();
        Api.reportResult(person, "PCR", "POSITIVE", Instant.now().minus(Duration.ofHours(20)));
        // when
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", person.id()));
        Topics.sendExample("selamat.identity.person-documents-changed.v1",
                Map.of("personId", person.id(), "documentIndex", List.of(person.index().hex())));
        UUID last = UUID.randomUUID();
        Topics.sendExample("selamat.identity.person-merged.v1",
                Map.of("mergeId", last, "personId", person.id(), "mergedPersonId", UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Rows.everything().stream().anyMatch(row -> row.contains(last.toString())));
        // then
        assertThat(Rows.everything()).noneMatch(row -> row.contains(person.index().hex()));
        Api.statusOf(person.id()).body("label", equalTo("CONFIRMED")).body("version", equalTo(1));
    }

    private static void awaitEvidence(String what, UUID evidence) {
        Topics.await("selamat.status.evidence.v1",
                event -> event.type().equals("selamat.status.evidence-" + what + ".v1")
                        && event.data().path("evidenceId").asText().equals(evidence.toString()));
    }

    private static void assertEverythingAnnouncedIsValid(UUID person) {
        for (String topic : List.of("selamat.status.status.v1", "selamat.status.order.v1", "selamat.status.evidence.v1",
                "selamat.notification.request.v1", "selamat.audit.access.v1")) {
            await(topic).atMost(Api.PATIENCE).until(() -> !events(topic, person).isEmpty());
            events(topic, person).forEach(Contracts::assertValid);
        }
    }

    private static List<EventMessage> events(String topic, UUID person) {
        return Topics.all(topic).stream().filter(event -> person.toString().equals(event.key())).toList();
    }

    private static String today() {
        return Instant.now().atZone(ZoneId.of("Asia/Kuala_Lumpur")).toLocalDate().toString();
    }
}
