package org.selamat.checkin.person.messaging;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.post;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

/** Somebody registered twice: by passport, and by identity card later. */
@ServiceTest
class MergeTest {

    @Inject
    Rows rows;

    private final UUID merge = UUID.randomUUID();
    private final UUID card = UUID.randomUUID();
    private final UUID passport = UUID.randomUUID();
    private final Instant noon = Daytime.now().minus(Duration.ofHours(1));
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        cafe = venue("FOOD", null);
    }

    @Test
    void bothIdsHaveOneHistoryWhileTheMergeHolds() {
        // given
        var early = checkIn(passport, cafe, noon.minusSeconds(7200));
        var late = checkIn(card, venue("SHOP", null), noon);
        // when
        tell("merged");
        // then
        var token = Tokens.citizen(card);
        Api.history(token).then().body("items.id", contains(late.toString(), early.toString()));
        get(token, "/v1/me/visits/" + early).then().statusCode(200);
        Api.checkIn(token, early, cafe.qr(), noon.minusSeconds(7200)).then().statusCode(201).body("id",
                equalTo(early.toString()));
        Api.checkOut(card, early, noon.minusSeconds(3600)).then().statusCode(200);
        // when
        tell("unmerged");
        // then
        Api.history(token).then().body("items.id", contains(late.toString()));
        get(token, "/v1/me/visits/" + early).then().statusCode(404);
        Api.history(Tokens.citizen(passport)).then().body("items.id", contains(early.toString()));
    }

    @Test
    void venuesAndBadgesOfBothAreTheirs() {
        // given
        var badge = UUID.randomUUID();
        var stall = new TestVenue(UUID.randomUUID(), passport, "");
        Api.register(passport, Api.venueBody(stall.id(), "SHOP")).then().statusCode(201);
        post(Tokens.citizen(passport), "/v1/me/badges", Map.of("id", badge)).then().statusCode(201);
        get(Tokens.citizen(card), "/v1/venues/" + stall.id()).then().statusCode(404);
        // when
        tell("merged");
        // then
        get(Tokens.citizen(card), "/v1/venues/" + stall.id()).then().statusCode(200);
        get(Tokens.citizen(card), "/v1/venues").then().statusCode(200).body("items.id", contains(stall.id().toString()));
        get(Tokens.citizen(card), "/v1/me/badges").then().statusCode(200).body("items.id", hasItem(badge.toString()));
        get(Tokens.citizen(UUID.randomUUID()), "/v1/venues/" + stall.id()).then().statusCode(404);
    }

    @Test
    void theDoorCountsBothIdsAsOnePersonAndSeesThemLeaveUnderEither() {
        // given
        checkIn(passport, cafe, Instant.now().minusSeconds(1200));
        checkIn(card, cafe, Instant.now().minusSeconds(600));
        checkIn(UUID.randomUUID(), cafe, Instant.now().minusSeconds(300));
        present(3);
        // when
        tell("merged");
        // then
        present(2);
        checkIn(passport, venue("SHOP", null), Instant.now().minusSeconds(60));
        present(1);
        // when
        tell("unmerged");
        // then
        present(2);
    }

    private void present(int expected) {
        get(Tokens.citizen(cafe.owner()), "/v1/venues/" + cafe.id() + "/occupancy").then().statusCode(200).body("present",
                equalTo(expected));
    }

    @Test
    void whoMetACaseUnderTwoIdsIsToldOnceAndTwiceWhenTheyAreTwoAfterAll() {
        // given
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        checkIn(infection.person(), cafe, noon);
        checkIn(card, cafe, noon);
        checkIn(passport, cafe, noon.plusSeconds(600));
        infection.confirm();
        infection.awaitFound(card);
        infection.awaitFound(passport);
        // when
        tell("merged");
        // then
        infection.awaitWithdrawn(passport);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> standing(infection, card) == 1 && standing(infection, passport) == 0);
        // when
        tell("unmerged");
        // then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> standing(infection, card) == 1 && standing(infection, passport) == 1);
    }

    private long standing(ConfirmedInfection infection, UUID person) {
        return rows.exposures(infection.caseId(), person);
    }

    private void tell(String what) {
        var event = Topics.sendExample("selamat.identity.person-" + what + ".v1",
                Map.of("mergeId", merge.toString(), "personId", card.toString(), "mergedPersonId", passport.toString()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rows.count("SELECT count(*) FROM inbox WHERE event_id = ?", event) == 1);
    }
}
