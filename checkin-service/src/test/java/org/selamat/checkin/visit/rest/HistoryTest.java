package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.history;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

@ServiceTest
class HistoryTest {

    private final UUID person = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private TestVenue cafe;
    private TestVenue shop;

    @BeforeEach
    void openTheVenues() {
        cafe = venue("FOOD", null);
        shop = venue("SHOP", null);
    }

    @Test
    void aCheckInElsewhereEndsTheVisitBefore() {
        // given
        checkIn(person, cafe, minutesAgo(30));
        // when
        checkIn(person, shop, minutesAgo(10));
        // then
        history(Tokens.citizen(person)).then().statusCode(200)
                .body("items.venue.id", contains(shop.id().toString(), cafe.id().toString()))
                .body("items[0].endedAt", nullValue()).body("items[1].endedAt", equalTo(minutesAgo(10).toString()))
                .body("items[1].endedBy", equalTo("NEXT_CHECK_IN"));
    }

    @Test
    void scanningTheSameVenueWhileThereMakesNoSecondVisit() {
        // given
        var first = checkIn(person, cafe, minutesAgo(60));
        var again = checkIn(person, cafe, minutesAgo(20));
        // when, then
        history(Tokens.citizen(person)).then().body("items.id", contains(first.toString())).body("items[0].endedAt",
                nullValue());
        Api.get(Tokens.citizen(person), "/v1/me/visits/" + again).then().statusCode(200).body("id", equalTo(first.toString()));
    }

    @Test
    void nobodyStaysCheckedInForWeeks() {
        // given
        checkIn(person, cafe, minutesAgo(3 * 24 * 60));
        // when, then
        history(Tokens.citizen(person)).then().body("items[0].endedAt", equalTo(minutesAgo(3 * 24 * 60 - 90).toString()))
                .body("items[0].endedBy", equalTo("ASSUMED"));
    }

    @Test
    void visitsThatArriveInTheWrongOrderGiveTheRightHistory() {
        // given
        checkIn(person, cafe, minutesAgo(90));
        checkIn(person, cafe, minutesAgo(10));
        // when
        checkIn(person, shop, minutesAgo(70));
        // then
        history(Tokens.citizen(person)).then()
                .body("items.venue.id", contains(cafe.id().toString(), shop.id().toString(), cafe.id().toString()))
                .body("items[1].endedAt", equalTo(minutesAgo(10).toString()))
                .body("items[2].endedAt", equalTo(minutesAgo(70).toString()));
    }

    @Test
    void thePagesHoldEveryVisitOnceNewestFirst() {
        // given
        var expected = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            expected.add(checkIn(person, i % 2 == 0 ? cafe : shop, minutesAgo(600 - 20 * i)).toString());
        }
        Collections.reverse(expected);
        // when
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Api.get(Tokens.citizen(person), "/v1/me/visits?limit=7" + (cursor == null ? "" : "&cursor=" + cursor));
            page.then().statusCode(200);
            seen.addAll(page.<List<String>> path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        // then
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void aCursorOfNoMomentIsRefused() {
        for (var millis : List.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L, 1L << 48)) {
            Api.get(Tokens.citizen(person), "/v1/me/visits?cursor=" + Cursors.encode(millis, UUID.randomUUID())).then()
                    .statusCode(400);
        }
        Api.get(Tokens.citizen(person), "/v1/me/visits?cursor=" + Cursors.encode((1L << 48) - 1, UUID.randomUUID())).then()
                .statusCode(200);
    }

    @Test
    void aGuardianChecksADependantInAndSeesOnlyTheDependantsVisits() {
        // given
        var child = UUID.randomUUID();
        var forChild = Tokens.citizenFor(child, person);
        checkIn(person, cafe, minutesAgo(15));
        // when
        checkIn(forChild, Ids.visitAt(minutesAgo(15)), cafe.qr(), minutesAgo(15)).then().statusCode(201)
                .body("recordedBy", equalTo("GUARDIAN"));
        // then
        history(forChild).then().body("items", hasSize(1)).body("items[0].recordedBy", equalTo("GUARDIAN"));
        history(Tokens.citizen(person)).then().body("items", hasSize(1)).body("items[0].recordedBy", equalTo("SELF"));
        assertThat(history(forChild).asString()).doesNotContain(person.toString());
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
