package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

@ServiceTest
class SegmentsTest {

    @Inject
    Segments segments;
    @Inject
    MovableClock clock;

    @Test
    void whoWasFarAwayAfterMidnightIsDoubtedOnThePackedDayBeforeIt() {
        // given: a contact on the evening of a day that is over, and packed
        var midnight = LocalDays.start(LocalDays.of(Instant.now()).minusDays(2));
        var cafe = at(3.139, 101.687);
        var kuching = at(1.553, 110.359);
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        var contact = UUID.randomUUID();
        checkIn(infection.person(), cafe, midnight.minus(Duration.ofMinutes(130)));
        checkIn(contact, cafe, midnight.minus(Duration.ofMinutes(90)));
        segments.keep();
        infection.confirm();
        infection.awaitFound(contact);
        // when: a phone uploads that it was in Kuching two hours later
        checkIn(contact, kuching, midnight.plus(Duration.ofMinutes(30)));
        // then
        infection.awaitWithdrawn(contact);
    }

    @Test
    void aCaseThatWasFarAwaySoonAfterItsWindowIsMatchedAgain() {
        // given
        var midnight = LocalDays.start(LocalDays.of(Instant.now()).minusDays(2));
        var cafe = at(3.139, 101.687);
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        var contact = UUID.randomUUID();
        checkIn(infection.person(), cafe, midnight.minus(Duration.ofMinutes(90)));
        checkIn(contact, cafe, midnight.minus(Duration.ofMinutes(90)));
        infection.confirm(midnight);
        infection.awaitFound(contact);
        // when
        checkIn(infection.person(), at(1.553, 110.359), midnight.plus(Duration.ofMinutes(30)));
        // then
        infection.awaitWithdrawn(contact);
    }

    @Test
    void aDayThatIsOverIsMatchedFromMemoryAndWhatChangesLaterCountsAtOnce() {
        // given: three days ago the case met two people; the day is over, and packed
        var day = LocalDays.of(Instant.now()).minusDays(3);
        var noon = LocalDays.start(day).plus(Duration.ofHours(12));
        var cafe = venue("FOOD", null);
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        var packed = UUID.randomUUID();
        var leaves = UUID.randomUUID();
        checkIn(infection.person(), cafe, noon);
        checkIn(packed, cafe, noon.plusSeconds(600));
        var left = checkIn(leaves, cafe, noon.minusSeconds(1800));
        segments.keep();
        assertThat(segments.days()).contains(day).doesNotContain(LocalDays.of(Instant.now()));
        // when
        infection.confirm();
        // then
        assertThat(infection.awaitFound(packed).data().path("minutes").asInt()).isEqualTo(80);
        assertThat(infection.awaitFound(leaves).data().path("minutes").asInt()).isEqualTo(60);
        // when: uploads that come after it was packed
        var late = UUID.randomUUID();
        checkIn(late, cafe, noon.plusSeconds(1200));
        Api.checkOut(leaves, left, noon.minusSeconds(60)).then().statusCode(200);
        // then
        assertThat(infection.awaitFound(late).data().path("minutes").asInt()).isEqualTo(70);
        infection.awaitWithdrawn(leaves);
        // and packed anew they are in it
        clock.advance(Duration.ofDays(1));
        segments.keep();
        assertThat(segments.find(day, new VenueId(cafe.id())).orElseThrow().segment().isIntact()).isTrue();
    }

    private static TestVenue at(double latitude, double longitude) {
        var owner = UUID.randomUUID();
        var body = Api.venueBody(UUID.randomUUID(), "FOOD");
        body.put("place", Map.of("latitude", latitude, "longitude", longitude));
        Api.register(owner, body).then().statusCode(201);
        var id = (UUID) body.get("id");
        return new TestVenue(id, owner, Api.get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr").path("text"));
    }
}
