package org.selamat.status.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.LogCapture;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Areas;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** From where a case lives to what its neighbours read, and what nobody can find out. */
@ServiceTest
class AreaRiskJourneyTest {

    private static final Instant SAMPLED = Instant.now().minus(Duration.ofHours(20));

    @Inject
    Areas areas;

    @BeforeEach
    void nobodyLivesAnywhereYet() {
        areas.forget();
    }

    @Test
    void aRowOfProbesAroundAnAddressLearnsNoMoreThanItsCell() {
        // given
        areas.homes("MY-07-TIMUR-LAUT", "N0541E10031", 6);
        areas.count();
        UUID asker = UUID.randomUUID();
        // when
        Set<Object> answers = new HashSet<>();
        for (int step = 0; step < 10; step++) {
            ValidatableResponse answer = around(asker, 5.41 + step * 0.00099, 100.31 + step * 0.00099).statusCode(200);
            answers.add(List.of(answer.extract().path("cases"), answer.extract().path("colour"),
                    answer.extract().path("area"), answer.extract().path("asOf")));
        }
        // then
        assertThat(answers).hasSize(1);
        cell(asker, "N0541E10031").body("cases.from", equalTo(5)).body("cases.to", equalTo(20))
                .body("colour", equalTo("YELLOW")).body("queriesLeft", equalTo(49));
        cell(asker, "N0541E10032").body("cases.from", equalTo(0)).body("cases.to", equalTo(4)).body("colour", equalTo("GREEN"));
    }

    @Test
    void fourCasesInACellLookLikeNone() {
        // given
        areas.homes("MY-03-JELI", "N0570E10184", 4);
        areas.count();
        // when / then
        UUID asker = UUID.randomUUID();
        assertThat((Object) cell(asker, "N0570E10184").extract().path("cases"))
                .isEqualTo(cell(asker, "N0571E10184").extract().path("cases"));
        district("MY-03-JELI").body("colour", equalTo("YELLOW")).body("cases.from", equalTo(1)).body("cases.to", equalTo(4));
    }

    @Test
    void aQuarantineHotelMakesNoHotspot() {
        // given
        List<UUID> cases = areas.homes("MY-10-PETALING", "N0307E10158", 21);
        areas.count();
        cell(UUID.randomUUID(), "N0307E10158").body("colour", equalTo("ORANGE"));
        // when
        cases.forEach(one -> residence(one, "MY-10-PETALING", "N0307E10158", "QUARANTINE_PREMISES"));
        district("MY-10-PETALING").body("cases.from", equalTo(21));
        areas.count();
        // then
        district("MY-10-PETALING").body("colour", equalTo("GREEN")).body("cases.from", equalTo(0));
        cell(UUID.randomUUID(), "N0307E10158").body("colour", equalTo("GREEN"));
    }

    @Test
    void aTravellersAddressCountsOnlyOnceAnOfficerConfirmedIt() {
        // given
        Person traveller = People.register();
        Api.decide("omar", traveller.id(), "ARRIVAL", SAMPLED.minus(Duration.ofDays(2)));
        UUID caseId = positive(traveller, Map.of("district", "MY-10-SEPANG", "stay", "HOME"));
        areas.count();
        district("MY-10-SEPANG").body("cases.to", equalTo(0));
        // when
        residence(caseId, "MY-10-SEPANG", null, "HOME");
        areas.count();
        // then
        district("MY-10-SEPANG").body("cases.from", equalTo(1)).body("cases.to", equalTo(4));
    }

    @Test
    void aResidentsCaseCountsOncePerPersonAndFallsAwayWithItsEvidence() {
        // given
        Person resident = People.register();
        Map<String, String> home = Map.of("district", "MY-08-KINTA", "cell", "N0459E10107", "stay", "HOME");
        positive(resident, home);
        positive(resident, home);
        List<UUID> others = areas.homes("MY-08-KINTA", null, 4);
        areas.count();
        district("MY-08-KINTA").body("cases.from", equalTo(5)).body("cases.to", equalTo(5));
        // when
        areas.voided(others.get(0));
        areas.count();
        // then
        district("MY-08-KINTA").body("cases.from", equalTo(1)).body("cases.to", equalTo(4));
    }

    @Test
    void twoIdsOfOnePersonAreOneCase() {
        // given
        Person first = People.register();
        Person second = People.register();
        Map<String, String> home = Map.of("district", "MY-08-KINTA", "stay", "HOME");
        positive(first, home);
        positive(second, home);
        areas.homes("MY-08-KINTA", null, 3);
        areas.count();
        district("MY-08-KINTA").body("cases.from", equalTo(5));
        // when
        Topics.sendExample("selamat.identity.person-merged.v1",
                Map.of("mergeId", UUID.randomUUID(), "personId", first.id(), "mergedPersonId", second.id()));
        await().atMost(Api.PATIENCE).until(
                () -> Api.statusOf(first.id()).extract().jsonPath().getList("why.evidence.id").size() == 2);
        areas.count();
        // then
        district("MY-08-KINTA").body("cases.from", equalTo(1)).body("cases.to", equalTo(4));
    }

    @Test
    void theBudgetOfADayEnds() {
        // given
        UUID asker = UUID.randomUUID();
        areas.count();
        // when
        areas.asked(asker);
        cell(asker, "N0311E10168").statusCode(200).body("queriesLeft", equalTo(1));
        cell(asker, "N0312E10168").statusCode(200).body("queriesLeft", equalTo(0));
        // then
        Api.citizen(asker).get("/v1/area-risk/cells/N0400E10168").then().statusCode(429)
                .body("type", equalTo("urn:problem:status:queries-spent")).header("Retry-After", not(nullValue()));
        around(asker, 3.1, 101.6).statusCode(429);
        cell(UUID.randomUUID(), "N0400E10168").statusCode(200);
    }

    @Test
    void aPointIsNeitherLoggedNorRepeated() {
        // given
        areas.count();
        UUID asker = UUID.randomUUID();
        // when
        try (LogCapture log = LogCapture.begin()) {
            String inside = around(asker, 3.1234567, 101.7654321).statusCode(200).extract().asString();
            String outside = around(asker, 48.1234567, 11.7654321).statusCode(422).extract().asString();
            // then
            assertThat(inside + outside + log.text()).doesNotContain("1234567", "7654321");
        }
    }

    @Test
    void theListOfDistrictsIsOpenAndSaysWhenItChanges() {
        // given
        areas.homes("MY-13-KUCHING", null, 41);
        areas.count();
        // when
        var list = RestAssured.get("/public/v1/area-risk/districts").then().statusCode(200).body("items", hasSize(163))
                .body("items.find { it.area.code == 'MY-13-KUCHING' }.colour", equalTo("RED"))
                .body("items.find { it.area.code == 'MY-13-KUCHING' }.cases.from", equalTo(41))
                .body("items.find { it.area.code == 'MY-13-MIRI' }.colour", equalTo("GREEN"));
        String tag = list.extract().header("ETag");
        // then
        RestAssured.given().header("If-None-Match", tag).get("/public/v1/area-risk/districts").then().statusCode(304);
        RestAssured.given().header("If-None-Match", tag).header("Accept-Language", "ta").get("/public/v1/area-risk/districts")
                .then().statusCode(200).body("items.size()", greaterThan(100));
        RestAssured.get("/public/v1/area-risk/districts/MY-10-ATLANTIS").then().statusCode(404);
    }

    @Test
    void aDistrictThatDoesNotExistIsNamedToTheLaboratory() {
        Api.laboratory().body(Map.of("document", Map.of("type", "MYKAD", "country", "MYS", "number", "900101145677"), "test",
                "PCR", "result", "POSITIVE", "sampledAt", SAMPLED, "residence",
                Map.of("district", "MY-10-ATLANTIS", "stay", "HOME"))).post("/partner/v1/lab-results").then().statusCode(422)
                .body("type", equalTo("urn:problem:status:district-unknown"));
    }

    private static void residence(UUID caseId, String district, String cell, String stay) {
        Map<String, String> body = cell == null ? Map.of("district", district, "stay", stay)
                : Map.of("district", district, "cell", cell, "stay", stay);
        Api.officer("omar").body(body).put("/staff/v1/confirmed-cases/{id}/residence", caseId).then().statusCode(200);
    }

    private static UUID positive(Person person, Map<String, String> residence) {
        Api.reportResult(person, "PCR", "INDETERMINATE", SAMPLED);
        return UUID.fromString(Api.laboratory()
                .body(Map.of("document", person.document(), "test", "PCR", "result", "POSITIVE", "sampledAt", SAMPLED,
                        "residence", residence))
                .post("/partner/v1/lab-results").then().statusCode(201).extract().path("evidenceId"));
    }

    private static ValidatableResponse around(UUID asker, double latitude, double longitude) {
        return Api.citizen(asker).contentType("application/json").body(Map.of("latitude", latitude, "longitude", longitude))
                .post("/v1/area-risk").then();
    }

    private static ValidatableResponse cell(UUID asker, String code) {
        return Api.citizen(asker).get("/v1/area-risk/cells/{code}", code).then();
    }

    private static ValidatableResponse district(String code) {
        return RestAssured.get("/public/v1/area-risk/districts/{code}", code).then().statusCode(200);
    }
}
