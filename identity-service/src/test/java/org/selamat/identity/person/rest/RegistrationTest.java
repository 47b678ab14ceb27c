package org.selamat.identity.person.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.id.DocumentIndex;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Topics;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

@IdentityTest
class RegistrationTest {

    private static final String TOPIC = "selamat.identity.person.v1";

    @Inject
    Rows rows;

    private final App app = App.onNewDevice();

    @Test
    void aRegistrationIsAnnouncedWithoutAnythingThatNamesThePerson() {
        // given
        var citizen = app.register();
        // when
        var event = Topics.await(TOPIC, e -> e.data().path("personId").asText().equals(citizen.id().toString()));
        // then
        Contracts.assertValid(event);
        assertThat(event.type()).isEqualTo("selamat.identity.person-registered.v1");
        assertThat(event.key()).isEqualTo(citizen.id().toString());
        assertThat(event.data().path("kind").asText()).isEqualTo("ADULT");
        assertThat(event.data().path("birthYear").asInt()).isEqualTo(1990);
        assertThat(event.data().path("documentIndex").get(0).asText())
                .isEqualTo(sharedIndex("MYKAD", "MYS", citizen.document()));
        assertThat(event.data().toString()).doesNotContain(citizen.document(), "Nurul", citizen.phone(), "1990-01-01");
        var index = HolderIndex.ofText(event.data().path("holderIndex").asText());
        assertThat(index.names().get(0).parts()).contains(tagger(citizen.id()).part("HUDA"));
        assertThat(index.birth()).contains(tagger(citizen.id()).birth("1990-01-01"));
    }

    @Test
    void theSameRequestTwiceRegistersOnce() {
        // given
        String token = app.signIn(App.newPhone()).path("access_token");
        var key = UUID.randomUUID().toString();
        var request = App.registration("Siti Aminah", App.newMyKad());
        // when
        var first = register(token, key, request).then().statusCode(201).extract();
        var second = register(token, key, request).then().statusCode(201).extract();
        // then
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location")).endsWith("/v1/me");
        problem(register(token, key, App.registration("Siti Aminah", App.newMyKad())), 422, "common:idempotency-key-reused");
        problem(register(token, UUID.randomUUID().toString(), request), 409, "identity:already-registered");
    }

    @Test
    void aDocumentBelongsToOnePersonHoweverItIsTyped() {
        // given
        var document = app.register().document();
        var spaced = document.substring(0, 6) + "-" + document.substring(6, 8) + " " + document.substring(8);
        // when
        var second = register(newToken(), UUID.randomUUID().toString(), App.registration("Someone Else", spaced));
        // then
        problem(second, 409, "identity:document-already-registered");
        assertThat(second.path("detail").toString()).contains("helpdesk");
    }

    @Test
    void whoTriesDocumentsOfOthersIsStoppedAfterFive() {
        // given
        var taken = App.registration("Someone Else", app.register().document());
        var prober = newToken();
        // when
        for (int tries = 0; tries < 5; tries++) {
            problem(register(prober, taken), 409, "identity:document-already-registered");
        }
        // then
        var free = App.registration("Siti Aminah", App.newMyKad());
        problem(register(prober, taken), 429, "identity:registration-paused");
        assertThat(Integer.parseInt(register(prober, free).header("Retry-After"))).isBetween(86_000, 86_401);
        register(newToken(), free).then().statusCode(201);
    }

    @Test
    void aGuardianIsStoppedTheSameWay() {
        // given
        var taken = app.register().document();
        var guardian = App.onNewDevice().register().accessToken();
        var child = Map.of("fullName", "Adam bin Ali", "birthDate", "2018-05-04", "relation", "CHILD", "document",
                Map.of("type", "MYKAD", "country", "MYS", "number", taken));
        // when
        for (int tries = 0; tries < 5; tries++) {
            problem(add(guardian, child), 409, "identity:document-already-registered");
        }
        // then
        problem(add(guardian, child), 429, "identity:registration-paused");
    }

    @Test
    void twoParallelRegistrationsOfOneDocumentGiveOnePerson() throws Exception {
        // given
        var document = App.newMyKad();
        var tokens = java.util.List.of(newToken(), newToken());
        var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
        // when
        var answers = pool.invokeAll(tokens.stream().map(token -> (java.util.concurrent.Callable<Integer>) () -> register(token,
                UUID.randomUUID().toString(), App.registration("One Person", document)).statusCode()).toList());
        pool.shutdown();
        // then
        assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        var token = newToken();
        problem(register(token, with("document", Map.of("type", "MYKAD", "country", "MYS", "number", "12345"))), 422,
                "identity:document-invalid");
        problem(register(token, with("birthDate", LocalDate.now().plusDays(2).toString())), 422, "identity:too-young");
        problem(register(token, with("birthDate", LocalDate.now().minusYears(11).toString())), 422, "identity:too-young");
        problem(register(token, with("birthDate", "1850-01-01")), 422, "identity:birth-date-impossible");
        problem(register(token, with("locale", "fr")), 400, "common:invalid-request");
        problem(register(token, with("fullName", "<script>")), 400, "common:invalid-request");
        problem(register(token, with("birthDate", "01/01/1990")), 400, "common:invalid-request");
        problem(given().auth().oauth2(token).contentType(ContentType.JSON).body(with("locale", "ms")).post("/v1/registration"),
                400,
                "common:idempotency-key-required");
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        // given
        var request = with("document", Map.of("type", "MYKAD", "country", "MYS", "number", "12345"));
        // when
        var titles = java.util.stream.Stream.of("ms", "en", "zh", "ta")
                .map(language -> given().header("Accept-Language", language)
                        .auth().oauth2(newTokenOnce()).header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(ContentType.JSON)
                        .body(request).post("/v1/registration").then().statusCode(422).extract().<String> path("title"))
                .distinct();
        // then
        assertThat(titles).hasSize(4);
    }

    @Test
    void nothingInTheDatabaseReadsAsThePerson() {
        // given
        var citizen = app.register();
        var columns = rows.texts("""
                SELECT format('SELECT t::text FROM %I t', table_name) FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'""");
        // when
        var everything = columns.stream().flatMap(query -> rows.texts(query).stream()).toList();
        // then
        assertThat(everything).isNotEmpty();
        assertThat(everything).noneMatch(row -> row.contains(citizen.document()) || row.contains(citizen.phone().substring(1))
                || row.contains("Nurul") || row.contains("4e7572756c") || row.contains("1990-01-01"));
    }

    private String token;

    private String newTokenOnce() {
        if (token == null) {
            token = newToken();
        }
        return token;
    }

    private String newToken() {
        return App.onNewDevice().signIn(App.newPhone()).path("access_token");
    }

    private static Map<String, Object> with(String field, Object value) {
        var request = new HashMap<>(App.registration("Siti Aminah", App.newMyKad()));
        request.put(field, value);
        return request;
    }

    private static Response add(String token, Map<String, ?> child) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON).body(child).post("/v1/me/dependants");
    }

    private static Response register(String token, Map<String, ?> request) {
        return register(token, UUID.randomUUID().toString(), request);
    }

    private static Response register(String token, String key, Map<String, ?> request) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).contentType(ContentType.JSON).body(request)
                .post("/v1/registration");
    }

    private static void problem(Response response, int status, String type) {
        assertThat(response.then().statusCode(status).extract().<String> path("type")).isEqualTo("urn:problem:" + type);
    }

    private static NameTagger tagger(UUID person) {
        var key = ConfigProvider.getConfig().getValue("identity.secrets.name-index-key", String.class);
        return new NameTagger(java.util.Base64.getDecoder().decode(key), person);
    }

    private static String sharedIndex(String type, String country, String number) {
        var key = ConfigProvider.getConfig().getValue("identity.secrets.document-index-key", String.class);
        return DocumentIndex.hash(java.util.Base64.getDecoder().decode(key), type, country, number);
    }
}
