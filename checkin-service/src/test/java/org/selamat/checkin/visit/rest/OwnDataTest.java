package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

@ServiceTest
class OwnDataTest {

    private final UUID person = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void aDeletedVisitIsGoneEverywhereAndNoPhoneBringsItBack() {
        // given
        var cafe = Api.venue("FOOD", null);
        var at = now.minusSeconds(1800);
        var visit = Api.checkIn(person, cafe, at);
        // when
        Api.deleteVisit(person, visit).then().statusCode(204);
        // then
        Api.history(Tokens.citizen(person)).then().body("items", hasSize(0));
        Api.checkIn(Tokens.citizen(person), visit, cafe.qr(), at).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:visit-deleted"));
        Api.deleteVisit(person, visit).then().statusCode(204);
        var told = Topics.await("selamat.checkin.visit.v2", e -> e.type().equals("selamat.checkin.visit-deleted.v2")
                && e.data().path("visitId").asText().equals(visit.toString()));
        Contracts.assertValid(told);
        assertThat(told.key()).isEqualTo(cafe.id().toString());
    }

    @Test
    void nobodyDeletesSomeoneElsesVisit() {
        // given
        var visit = Api.checkIn(person, Api.venue("FOOD", null), now);
        // when, then
        Api.deleteVisit(UUID.randomUUID(), visit).then().statusCode(404);
        Api.history(Tokens.citizen(person)).then().body("items", hasSize(1));
    }

    @Test
    void whoIsErasedWasNowhereButWhatOthersWereToldStands() {
        // given
        var cafe = Api.venue("FOOD", null);
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        var infectious = Api.checkIn(infection.person(), cafe, now.minusSeconds(3600));
        Api.checkIn(person, cafe, now.minusSeconds(1800));
        infection.confirm();
        infection.awaitFound(person);
        var other = UUID.randomUUID();
        Api.checkIn(other, cafe, now.minusSeconds(7200));
        // when
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", infection.person()));
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", other));
        // then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.history(Tokens.citizen(other)).jsonPath().getList("items").isEmpty());
        Api.history(Tokens.citizen(infection.person())).then().body("items", hasSize(1));
        Api.get(Tokens.citizen(infection.person()), "/v1/me/visits/" + infectious).then().statusCode(200);
        assertThat(Topics.all("selamat.checkin.exposure.v1"))
                .noneMatch(e -> e.key().equals(person.toString()) && e.type().endsWith("exposure-withdrawn.v1"));
    }

    @Test
    void everythingThatIsKeptCanBeTakenAwayWithWhatIsDoubted() {
        // given
        var cafe = Api.venue("FOOD", null);
        var first = Api.checkIn(person, cafe, now.minusSeconds(7200));
        var second = Api.checkIn(person, cafe, now.minusSeconds(7100));
        var impossible = Api.checkIn(person, Api.venue("SHOP", null), now.minusSeconds(7099));
        // when, then
        Api.get(Tokens.citizen(person), "/v1/me/visit-export").then().statusCode(200)
                .body("scans.id", contains(impossible.toString(), second.toString(), first.toString()))
                .body("scans[0].doubts", containsInAnyOrder("TWO_PLACES")).body("scans[2].doubts", empty())
                .body("scans[0].proof", equalTo("STATIC"));
    }
}
