package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class SegmentsTest {

    @Inject
    Segments segments;
    @Inject
    MovableClock clock;

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
}
