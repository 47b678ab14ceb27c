package org.selamat.vaccine.rest.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.vaccine.testsupport.Citizen.PAPER;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.application.review.DeleteExhibits;
import org.selamat.vaccine.testsupport.Citizen;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class CertificateReviewTest {

    private static final Map<String, Object> ACCEPTANCE = Map.of("issuerCountry", "US", "doses",
            List.of(Map.of("product", "EU/1/20/1528", "date", "2026-05-02", "doseNumber", 1, "totalDoses", 2)));

    @Inject
    DataSource database;

    @Inject
    DeleteExhibits deleteExhibits;

    @Inject
    MovableClock clock;

    @Test
    void a_photo_without_a_code_is_accepted_by_two_officers_and_its_dose_counts() throws IOException, SQLException {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        var photo = PAPER;
        submit(citizen, id, photo).then().statusCode(201).body("outcome", equalTo("IN_REVIEW"))
                .body("review.state", equalTo("WAITING")).body("review.ground", equalTo("UNSIGNED"));
        citizen.asking().get("/v1/me/doses").then().body("inReview", equalTo(1)).body("items", hasSize(0));

        // when
        officer("ana").get(path(id)).then().statusCode(200).body("name", equalTo("AHMAD FAIZ BIN ABDULLAH"))
                .body("file", equalTo("image/png"));
        assertThat(officer("ana").get(path(id) + "/file").then().statusCode(200)
                .header("X-Content-Type-Options", "nosniff").extract().asByteArray()).isEqualTo(photo);
        var proposal = propose("ana", id, "acceptance", ACCEPTANCE).then().statusCode(200).body("state", equalTo("PROPOSED"))
                .extract().jsonPath().getString("proposal.id");
        decide("ana", id, proposal, true).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:second-person-needed"));
        decide("ben", id, proposal, true).then().statusCode(200).body("state", equalTo("DECIDED"));

        // then
        citizen.asking().get("/v1/me/doses").then().body("inReview", equalTo(0)).body("items", hasSize(1))
                .body("items[0].source", equalTo("FOREIGN_CERTIFICATE")).body("items[0].country", equalTo("US"));
        citizen.asking().get("/v1/me/foreign-certificates/" + id).then().statusCode(200)
                .body("outcome", equalTo("ACCEPTED")).body("issuerCountry", equalTo("US"));
        officer("ana").get("/staff/v1/persons/" + citizen.id + "/doses").then()
                .body("items[0].recordedBy", equalTo("review " + id));
        var accepted = Topics.await("selamat.vaccine.certificate.v1",
                e -> e.type().equals("selamat.vaccine.certificate-accepted.v1")
                        && e.data().path("certificateId").asText().equals(id.toString()));
        Contracts.assertValid(accepted);
        Stream.of("opened", "ended").map(step -> "selamat.vaccine.certificate-review-" + step + ".v1")
                .forEach(type -> Contracts.assertValid(Topics.await("selamat.vaccine.certificate.v1",
                        e -> e.type().equals(type) && e.data().path("certificateId").asText().equals(id.toString()))));
        assertThat(accepted.data().path("basis").asText()).isEqualTo("REVIEW");
        var read = Topics.await("selamat.audit.access.v1", e -> e.key().equals(citizen.id.toString())
                && e.data().path("fields").toString().contains("\"file\""));
        Contracts.assertValid(read);
        assertThat(read.data().path("purpose").asText()).isEqualTo("CERTIFICATE_CHECK");
        assertThat(stored(id)).doesNotContain("AHMAD", "FAIZ");
    }

    @Test
    void what_its_holder_takes_back_is_gone_at_once_and_what_was_decided_stays() throws Exception {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        submit(citizen, id, PAPER).then().statusCode(201);
        var proposal = propose("ana", id, "refusal", Map.of("reason", "UNREADABLE")).jsonPath().getString("proposal.id");
        decide("ben", id, proposal, false).then().statusCode(200);
        proposal = propose("ben", id, "acceptance", ACCEPTANCE).jsonPath().getString("proposal.id");
        Citizen.registered().asking().put(withdrawal(id)).then().statusCode(404);

        // when
        citizen.asking().put(withdrawal(id)).then().statusCode(200).body("outcome", equalTo("WITHDRAWN"))
                .body("review", nullValue());
        citizen.asking().put(withdrawal(id)).then().statusCode(200).body("outcome", equalTo("WITHDRAWN"));

        // then
        Contracts.assertValid(
                Topics.await("selamat.vaccine.certificate.v1", e -> e.type().endsWith("certificate-review-ended.v1")
                        && e.data().path("certificateId").asText().equals(id.toString())));
        decide("ana", id, proposal, true).then().statusCode(404);
        officer("ana").get(path(id) + "/file").then().statusCode(404);
        assertThat(stored(id)).isEmpty();
        citizen.asking().get("/v1/me/doses").then().body("inReview", equalTo(0)).body("items", hasSize(0));

        // given
        var decided = UUID.randomUUID();
        submit(citizen, decided, PAPER).then().statusCode(201);
        var last = propose("ana", decided, "refusal", Map.of("reason", "UNREADABLE")).jsonPath().getString("proposal.id");
        decide("ben", decided, last, true).then().statusCode(200);

        // then
        citizen.asking().put(withdrawal(decided)).then().statusCode(409)
                .body("type", equalTo("urn:problem:vaccine:submission-decided"));
    }

    @Test
    void a_refusal_reaches_the_holder_in_their_language_and_what_was_shown_is_deleted_a_month_later() throws Exception {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        submit(citizen, id, PAPER).then().statusCode(201);
        var proposal = propose("ana", id, "refusal", Map.of("reason", "UNREADABLE")).jsonPath().getString("proposal.id");

        // when
        decide("ben", id, proposal, true).then().statusCode(200);

        // then
        citizen.asking().header("Accept-Language", "ta").get("/v1/me/foreign-certificates").then()
                .body("items[0].outcome", equalTo("REFUSED")).body("items[0].review.refusal", equalTo("UNREADABLE"))
                .body("items[0].review.text", org.hamcrest.Matchers.startsWith("படத்தைப்"));
        var news = Topics.await("selamat.notification.request.v1", e -> e.key().equals(citizen.id.toString()));
        Contracts.assertValid(news);
        assertThat(news.data().path("template").asText()).isEqualTo("CERTIFICATE_REVIEWED");
        deleteExhibits.run();
        officer("ana").get(path(id) + "/file").then().statusCode(200);
        clock.advance(Duration.ofDays(31));
        deleteExhibits.run();
        officer("ana").get(path(id) + "/file").then().statusCode(404)
                .body("type", equalTo("urn:problem:vaccine:exhibit-gone"));
        officer("ana").get(path(id)).then().statusCode(200).body("name", nullValue()).body("decidedBy", notNullValue());
    }

    @Test
    void a_code_of_an_unknown_signer_waits_and_officers_see_what_it_claims() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        var content = TestCode.vaccination();
        content.put("nam", new LinkedHashMap<>(Map.of("fn", "FAIZ", "fnt", "FAIZ", "gn", "AHMAD", "gnt", "AHMAD")));
        var text = TestCode.by(TestSigner.ec("FR")).content(content).text();
        var assertion = Tokens.withClaim(citizen.assertion(), "otherNames",
                List.of(Map.of("full", "Faiz, Ahmad", "fnt", "FAIZ", "gnt", "AHMAD")));
        var body = Map.of("id", id, "text", text, "identityAssertion", assertion, "travelDate",
                LocalDate.now(clock).plusDays(3).toString());

        // when
        citizen.asking().body(body).post("/v1/me/foreign-certificates").then().statusCode(201)
                .body("outcome", equalTo("IN_REVIEW")).body("review.ground", equalTo("SIGNER_UNKNOWN"))
                .body("nameGrade", nullValue());

        // then
        officer("ana").get(path(id)).then().statusCode(200).body("claimed[0].nam.fn", equalTo("FAIZ"))
                .body("name", equalTo("AHMAD FAIZ BIN ABDULLAH")).body("otherNames", contains("Faiz, Ahmad"))
                .body("codes", hasSize(1)).body("file", nullValue());
        assertThat(queued("?dueBefore=" + clock.instant().plus(Duration.ofDays(4)))).contains(id.toString());
        assertThat(queued("?dueBefore=" + clock.instant())).doesNotContain(id.toString());
        assertThat(queued("?ground=UNSIGNED")).doesNotContain(id.toString());
        assertThat(queued("?proposed=true")).doesNotContain(id.toString());
    }

    @Test
    void whoever_disagrees_sends_it_back_to_the_queue_with_a_trace() throws Exception {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        submit(citizen, id, PAPER).then().statusCode(201);
        var proposal = propose("ana", id, "acceptance", ACCEPTANCE).jsonPath().getString("proposal.id");
        propose("cem", id, "refusal", Map.of("reason", "INCOMPLETE")).then().statusCode(409)
                .body("type", equalTo("urn:problem:vaccine:review-not-waiting"));

        // when
        decide("ben", id, proposal, false).then().statusCode(200).body("state", equalTo("WAITING"));

        // then
        decide("ben", id, proposal, true).then().statusCode(409).body("type", equalTo("urn:problem:vaccine:review-changed"));
        propose("ben", id, "refusal", Map.of("reason", "INCOMPLETE")).then().statusCode(200);
        assertThat(
                count("SELECT count(*) FROM certificate_review_return WHERE returned_by <> proposed_by AND proposal_id = '"
                        + proposal + "'"))
                .isOne();
    }

    @Test
    void a_dose_that_cant_have_been_and_a_fourth_open_review_are_refused() throws IOException {
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        submit(citizen, id, PAPER).then().statusCode(201);
        propose("ana", id, "acceptance", Map.of("issuerCountry", "US", "doses", List.of(Map.of("product", "EU/1/20/1528",
                "date", "1989-05-02", "doseNumber", 1, "totalDoses", 2)))).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:dose-before-birth"));
        submit(citizen, UUID.randomUUID(), PAPER).then().statusCode(201);
        submit(citizen, UUID.randomUUID(), PAPER).then().statusCode(201);
        submit(citizen, UUID.randomUUID(), PAPER).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:too-many-in-review"));
        submit(citizen, id, PAPER).then().statusCode(201).body("id", equalTo(id.toString()));
        Citizen.registered().asking().get("/v1/me/foreign-certificates/" + id).then().statusCode(404);
    }

    @Test
    void yesterdays_journey_and_a_file_that_is_no_picture_are_refused() throws IOException {
        var citizen = Citizen.registered();
        citizen.uploading(UUID.randomUUID()).header("X-Travel-Date", LocalDate.now(clock).minusDays(2).toString()).body(PAPER)
                .post("/v1/me/foreign-certificate-pictures").then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:travel-date-impossible"));
        submit(citizen, UUID.randomUUID(), "no picture".getBytes()).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:picture-unreadable"));
    }

    private static List<String> queued(String query) {
        return given().auth().oauth2(Tokens.staff("ana", "health-officer")).get("/staff/v1/certificate-reviews" + query
                + (query.isEmpty() ? "?" : "&") + "limit=100").then().statusCode(200).extract().jsonPath().getList("items.id");
    }

    private static Response propose(String officer, UUID id, String what, Map<String, ?> body) {
        return officer(officer).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post(path(id) + "/" + what);
    }

    private static Response decide(String officer, UUID id, String proposal, boolean agreed) {
        return officer(officer).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("proposalId", proposal, "agreed", agreed)).post(path(id) + "/decision");
    }

    private static RequestSpecification officer(String name) {
        return given().auth().oauth2(Tokens.staff(name, "health-officer")).header("X-Purpose", "CERTIFICATE_CHECK")
                .contentType("application/json");
    }

    private static Response submit(Citizen citizen, UUID id, byte[] file) {
        return citizen.uploading(id).body(file).post("/v1/me/foreign-certificate-pictures");
    }

    private static String withdrawal(UUID id) {
        return "/v1/me/foreign-certificates/" + id + "/withdrawal";
    }

    private static String path(UUID id) {
        return "/staff/v1/certificate-reviews/" + id;
    }

    private String stored(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(
                        "SELECT encode(sealed_facts, 'escape') || encode(sealed_file, 'escape') FROM review_exhibit WHERE review_id = '"
                                + id + "'")) {
            return result.next() ? result.getString(1) : "";
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
