package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

/** One token sends a thousand visits, and then more. */
@ServiceTest
class TooManyVisitsTest {

    private static final String PROBLEM = "urn:problem:checkin:too-many-visits";
    private static final int MOST = 1_000;
    private static final int UPLOAD = 100;

    @Inject
    Rows rows;
    @Inject
    MovableClock clock;

    private final UUID person = UUID.randomUUID();
    private final String token = Tokens.citizen(person);
    private final TestPhone phone = new TestPhone();
    private final Map<Integer, List<Map<String, Object>>> entries = new HashMap<>();
    private Instant now;
    private TestVenue cafe;

    @BeforeEach
    void atNoon() {
        cafe = Api.venue("FOOD", null);
        now = LocalDays.start(LocalDays.of(Instant.now())).plus(12, ChronoUnit.HOURS);
        clock.stopAt(now);
    }

    @Test
    void afterAThousandADayNothingNewIsRecordedAndNothingIsLost() {
        // given
        for (int i = 0; i < MOST / UPLOAD; i++) {
            upload(entries(i)).then().statusCode(200).body("results.status", everyItem(equalTo("RECORDED")));
        }
        // when
        var more = upload(entries(MOST / UPLOAD));
        var one = Api.checkIn(token, Ids.visitAt(now), cafe.qr(), now);
        // then: whoever sends one, or many, is told how many there may be and when to come back
        more.then().statusCode(200).header("Retry-After", "43201").body("results.status", everyItem(equalTo("RETRY")))
                .body("results.problem.type", everyItem(equalTo(PROBLEM)));
        one.then().statusCode(429).header("Retry-After", "43201").body("type", equalTo(PROBLEM))
                .body("detail", containsString("1000"));
        assertThat(rows.visitsOf(person)).isEqualTo(MOST);
        // and what was recorded gets its first answer
        upload(entries(0)).then().statusCode(200).body("results.status", everyItem(equalTo("RECORDED")));
        // when: the day is over
        clock.stopAt(now.plus(12, ChronoUnit.HOURS));
        // then
        upload(entries(MOST / UPLOAD)).then().statusCode(200).body("results.status", everyItem(equalTo("RECORDED")));
        assertThat(rows.visitsOf(person)).isEqualTo(MOST + UPLOAD);
    }

    private Response upload(List<Map<String, Object>> entries) {
        return phone.upload(person, clock.instant(), entries);
    }

    /** The same for the same number: one a second. */
    private List<Map<String, Object>> entries(int number) {
        return entries.computeIfAbsent(number, key -> IntStream.range(0, UPLOAD).mapToObj(i -> {
            var at = now.minusSeconds(10_000 - (long) key * UPLOAD - i);
            return Map.<String, Object> of("id", Ids.visitAt(at), "qr", cafe.qr(), "checkedInAt", at.toString());
        }).toList());
    }
}
