package org.selamat.checkin.exposure.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.checkOut;
import static org.selamat.checkin.testsupport.Api.deleteVisit;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

/** Deleting a visit is no way out of an order, neither one's own nor somebody else's. */
@ServiceTest
class DeletedVisitTest {

    @Inject
    Rows rows;

    private final UUID infected = UUID.randomUUID();
    private final UUID visitor = UUID.randomUUID();
    private final Instant now = Daytime.now();
    private final ConfirmedInfection infection = ConfirmedInfection.of(infected);
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        cafe = venue("FOOD", null);
    }

    @Test
    void whoWasToldStaysExposedWithoutTheVisitUntilTheCaseIsVoided() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        var visit = checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        deleteVisit(visitor, visit).then().statusCode(204);
        awaitMatchedAgain(cafe, minutesAgo(50));
        // then
        assertThat(rows.visitsOf(visitor)).isZero();
        assertThat(standing()).isOne();
        // when
        infection.voided();
        // then
        infection.awaitWithdrawn(visitor);
        assertThat(rows.exposures(infection.caseId())).isZero();
    }

    @Test
    void whatIsLeftOfAContactIsNotToldAnew() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(infected, cafe, minutesAgo(10));
        checkIn(visitor, cafe, minutesAgo(40));
        var longer = checkIn(visitor, cafe, minutesAgo(20));
        infection.confirm();
        assertThat(infection.awaitFound(visitor).data().path("minutes").asInt()).isEqualTo(110);
        // when
        deleteVisit(visitor, longer).then().statusCode(204);
        awaitMatchedAgain(cafe, minutesAgo(50));
        // then
        assertThat(infection.told()).filteredOn(event -> event.key().equals(visitor.toString())).hasSize(1);
        assertThat(standing()).isOne();
    }

    @Test
    void whatACaseDeletesTakesNothingBackFromOthers() {
        // given
        var shop = venue("SHOP", null);
        checkIn(infected, shop, minutesAgo(200));
        var infectious = checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        deleteVisit(infected, infectious).then().statusCode(204);
        awaitMatchedAgain(shop, minutesAgo(190));
        // then
        assertThat(standing()).isOne();
        // when
        infection.voided();
        // then
        infection.awaitWithdrawn(visitor);
    }

    @Test
    void whoDeletedBeforeTheyWereToldIsNotExposed() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        var witness = UUID.randomUUID();
        checkIn(witness, cafe, minutesAgo(40));
        var visit = checkIn(visitor, cafe, minutesAgo(40));
        // when
        deleteVisit(visitor, visit).then().statusCode(204);
        infection.confirm();
        // then
        infection.awaitFound(witness);
        assertThat(standing()).isZero();
    }

    @Test
    void aContactOfTwoNightsStandsWithoutTheStayThatMadeItLongEnough() {
        // given: they met on the second day and for five minutes of the third, for which it counts
        var house = venue("ACCOMMODATION", null);
        var begin = LocalDays.start(LocalDays.of(now).minusDays(3));
        checkOut(infected, checkIn(infected, house, hour(begin, 34)), hour(begin, 56)).then().statusCode(200);
        var visit = checkIn(visitor, house, hour(begin, 24).minusSeconds(60));
        checkOut(visitor, visit, hour(begin, 48).minusSeconds(120)).then().statusCode(200);
        var last = checkIn(visitor, house, hour(begin, 48).minusSeconds(180));
        checkOut(visitor, last, hour(begin, 48).plusSeconds(300)).then().statusCode(200);
        infection.confirm();
        assertThat(infection.awaitFound(visitor).data().path("date").asText())
                .isEqualTo(LocalDays.of(begin).plusDays(2).toString());
        // when
        deleteVisit(visitor, visit).then().statusCode(204);
        awaitMatchedAgain(house, hour(begin, 40));
        // then
        assertThat(standing()).isOne();
    }

    @Test
    void whoIsErasedWasToldAllTheSame() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", visitor));
        await().atMost(Duration.ofSeconds(60)).until(() -> rows.visitsOf(visitor) == 0);
        awaitMatchedAgain(cafe, minutesAgo(50));
        // then
        assertThat(standing()).isOne();
    }

    /** Somebody comes late: the case is matched with whatever was deleted until now. */
    private void awaitMatchedAgain(TestVenue venue, Instant at) {
        var late = UUID.randomUUID();
        checkIn(late, venue, at);
        infection.awaitFound(late);
    }

    private long standing() {
        return rows.exposures(infection.caseId(), visitor);
    }

    private static Instant hour(Instant begin, int hours) {
        return begin.plus(Duration.ofHours(hours));
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
