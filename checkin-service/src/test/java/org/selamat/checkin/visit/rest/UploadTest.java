package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.ServiceTest;

import io.restassured.response.Response;

@ServiceTest
class UploadTest {

    @Inject
    Rows rows;

    private final TestPhone phone = new TestPhone();
    private final UUID person = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void aPhoneThatWasOfflineForTwoDaysEmptiesItsQueueAtOnceAndMayDoSoAgain() {
        // given
        var cafe = Api.venue("FOOD", null);
        var queue = IntStream.range(0, 50).mapToObj(i -> entry(cafe.qr(), now.minus(Duration.ofHours(48)).plusSeconds(i * 60)))
                .toList();
        // when
        var first = upload(queue);
        var again = upload(queue);
        // then
        first.then().statusCode(200);
        assertThat(first.<List<String>> path("results.status")).hasSize(50).containsOnly("RECORDED");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(rows.visitsOf(person)).isEqualTo(50);
    }

    @Test
    void oneVisitThatIsRefusedKeepsNoneOfTheOthersOut() {
        // given
        var cafe = Api.venue("FOOD", null);
        var taken = Api.checkIn(UUID.randomUUID(), cafe, now);
        var queue = List.of(entry(cafe.qr(), now), entry("https://selamat.example/c#1.AAAA.AAAA", now),
                entry(cafe.qr(), now.minus(Duration.ofDays(15))), entry(cafe.qr(), now, taken),
                entry(cafe.qr(), now.minusSeconds(5)));
        // when
        var answer = upload(queue);
        // then
        answer.then().statusCode(200)
                .body("results.status", contains("RECORDED", "REFUSED", "REFUSED", "REFUSED", "RECORDED"))
                .body("results[1].problem.type", equalTo("urn:problem:checkin:code-not-genuine"))
                .body("results[2].problem.type", equalTo("urn:problem:checkin:too-late"))
                .body("results[3].problem.type", equalTo("urn:problem:checkin:id-taken"));
        assertThat(rows.visitsOf(person)).isEqualTo(2);
    }

    @Test
    void aCodeWhoseKeyIsNotKnownHereYetStaysInTheQueueUntilItIsTooLate() {
        // given
        var cafe = Api.venue("FOOD", null);
        var unknown = Keys.unknown();
        var longAgo = now.minus(Duration.ofDays(15));
        // when
        var answer = upload(List.of(entry(unknown, now), entry(unknown, longAgo), entry(cafe.qr(), now)));
        // then
        answer.then().statusCode(200).body("results.status", contains("RETRY", "REFUSED", "RECORDED"))
                .body("results[0].problem.type", equalTo("urn:problem:checkin:code-key-unknown"))
                .body("results[1].problem.type", equalTo("urn:problem:checkin:too-late"));
        upload(List.of(entry(unknown, now))).then().statusCode(200).body("results.status", contains("RETRY"));
        assertThat(rows.visitsOf(person)).isOne();
    }

    @Test
    void aScanThatIsTwiceInTheQueueIsOneVisit() {
        // given
        var twice = entry(Api.venue("FOOD", null).qr(), now);
        // when, then
        upload(List.of(twice, twice)).then().statusCode(200).body("results.status", contains("RECORDED", "RECORDED"));
        assertThat(rows.visitsOf(person)).isOne();
    }

    @Test
    void checkOutsComeAlongAndAnImpossibleOneCostsOnlyItself() {
        // given
        var cafe = Api.venue("FOOD", null);
        var good = entry(cafe.qr(), now.minusSeconds(3600));
        good.put("checkedOutAt", now.minusSeconds(600).toString());
        var impossible = entry(cafe.qr(), now.minusSeconds(300));
        impossible.put("checkedOutAt", now.minusSeconds(301).toString());
        // when
        var answer = upload(List.of(good, impossible));
        // then
        answer.then().statusCode(200).body("results.status", contains("RECORDED", "RECORDED"))
                .body("results[0].checkedOutAt", equalTo(now.minusSeconds(600).toString()))
                .body("results[0].problem", nullValue()).body("results[1].checkedOutAt", nullValue())
                .body("results[1].problem.type", equalTo("urn:problem:checkin:check-out-outside-visit"));
    }

    private Response upload(List<? extends Map<String, ?>> visits) {
        return phone.upload(person, visits);
    }

    private static Map<String, Object> entry(String qr, Instant at) {
        return entry(qr, at, Ids.visitAt(at));
    }

    private static Map<String, Object> entry(String qr, Instant at, UUID id) {
        return new LinkedHashMap<>(Map.of("id", id, "qr", qr, "checkedInAt", at.toString()));
    }
}
