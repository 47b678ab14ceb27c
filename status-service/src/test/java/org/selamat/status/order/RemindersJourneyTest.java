package org.selamat.status.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.order.application.AcknowledgeOrder;
import org.selamat.status.order.application.RemindPeople;
import org.selamat.status.order.application.RemindPeople.Reminded;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Rows;

/** Who doesn't answer under an order is written to by day, once, through the one sender. */
@ServiceTest
class RemindersJourneyTest {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final int CHUNK = 500;

    @Inject
    MovableClock clock;

    @Inject
    RemindPeople people;

    @Inject
    AcknowledgeOrder acknowledge;

    private final UUID silent = UUID.randomUUID();
    private final UUID knowing = UUID.randomUUID();

    @Test
    void aMissedAssessmentAndAnOrderThatNobodyHasAreWrittenAboutOnceByDay() {
        // given
        List.of(silent, knowing).forEach(person -> Api.decide("omar", person, "CASE_CONFIRMED",
                Instant.now().minus(Duration.ofHours(1))));
        UUID order = UUID.fromString(Api.statusOf(knowing).extract().path("order.orderId"));
        acknowledge.acknowledge(new PersonId(knowing), new OrderId(order));
        int unservedBefore = people.served().unserved();
        // when
        tomorrowAt(LocalTime.of(7, 59));
        int atNight = lookAtAll();
        tomorrowAt(LocalTime.of(13, 0));
        lookAtAll();
        lookAtAll();
        // then
        assertThat(atNight).isZero();
        assertThat(people.served().unserved()).isGreaterThan(unservedBefore);
        Contracts.assertValid(Topics.await("selamat.notification.request.v1", isFor(silent, "ORDER_UNSERVED")));
        Contracts.assertValid(Topics.await("selamat.notification.request.v1", isFor(silent, "ASSESSMENT_MISSED")));
        Topics.await("selamat.notification.request.v1", isFor(knowing, "ASSESSMENT_MISSED"));
        assertThat(sent(silent, "ASSESSMENT_MISSED")).isEqualTo(1);
        assertThat(sent(silent, "ORDER_UNSERVED")).isEqualTo(1);
        assertThat(sent(knowing, "ORDER_UNSERVED")).isZero();
    }

    /** @return how many were written to */
    private int lookAtAll() {
        int written = 0;
        Reminded step;
        do {
            step = people.next(CHUNK);
            written += step.reminders() + step.alerts();
        } while (step.looked() == CHUNK);
        return written;
    }

    @Test
    void whatHasEndedIsWatchedNoMore() {
        // given
        Api.decide("omar", silent, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        String order = Api.statusOf(silent).extract().path("order.orderId");
        assertThat(Rows.of("order_watch")).anyMatch(row -> row.contains(order));
        // when
        Api.decide("omar", silent, "RECOVERED", Instant.now());
        clock.advance(Duration.ofDays(1));
        lookAtAll();
        // then
        assertThat(Rows.of("order_watch")).noneMatch(row -> row.contains(order));
        assertThat(Rows.of("home_order")).anyMatch(row -> row.contains(order));
    }

    private void tomorrowAt(LocalTime time) {
        clock.stopAt(Instant.now().atZone(MALAYSIA).plusDays(1).with(time).toInstant());
    }

    private static long sent(UUID person, String template) {
        return Topics.all("selamat.notification.request.v1").stream().filter(isFor(person, template)).count();
    }

    private static Predicate<EventMessage> isFor(UUID person, String template) {
        return event -> event.key().equals(person.toString()) && event.data().path("template").asText().equals(template);
    }
}
