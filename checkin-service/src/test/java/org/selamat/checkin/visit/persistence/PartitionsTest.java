package org.selamat.checkin.visit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

@ServiceTest
class PartitionsTest {

    @Inject
    VisitPartitions partitions;
    @Inject
    MovableClock clock;
    @Inject
    Rows rows;

    @Test
    void aMillisecondBeforeMidnightInKualaLumpurIsStillYesterday() {
        // given
        var midnight = LocalDays.start(LocalDays.of(Instant.now()));
        var cafe = Api.venue("FOOD", null);
        // when
        var before = Api.checkIn(UUID.randomUUID(), cafe, midnight.minusMillis(1));
        var after = Api.checkIn(UUID.randomUUID(), cafe, midnight);
        // then
        assertThat(midnight.toString()).endsWith("T16:00:00Z");
        assertThat(countIn(LocalDays.of(midnight).minusDays(1), before)).isOne();
        assertThat(countIn(LocalDays.of(midnight), after)).isOne();
    }

    @Test
    void aPartitionIsThereBeforeItsDayBeginsAndForEveryDayThatALateUploadMayReach() {
        // given
        var cafe = Api.venue("FOOD", null);
        var lateness = Duration.ofDays(14).minusMinutes(1);
        // when
        for (int days = 0; days < 7; days++) {
            clock.stopAt(LocalDays.start(LocalDays.of(Instant.now()).plusDays(days + 1L)).minusMillis(1));
            // then
            for (var at : new Instant[] { clock.instant().plus(Duration.ofMinutes(5)), clock.instant().minus(lateness) }) {
                Api.checkIn(Tokens.citizen(UUID.randomUUID()), Ids.visitAt(at), cafe.qr(), at).then().statusCode(201);
            }
        }
    }

    @Test
    void keepingThemAgainChangesNothing() {
        // given
        partitions.keep(clock.instant());
        var before = rows.count("SELECT count(*) FROM pg_inherits WHERE inhparent = 'visit'::regclass");
        // when
        partitions.keep(clock.instant());
        // then
        assertThat(rows.count("SELECT count(*) FROM pg_inherits WHERE inhparent = 'visit'::regclass")).isEqualTo(before);
    }

    @Test
    void aDayIsDroppedWhenItsNinetyDaysAreOverAndTheCountIsKept() {
        // given
        var day = LocalDate.of(2020, 3, 5);
        var noon = LocalDays.start(day).plus(Duration.ofHours(12));
        clock.stopAt(noon);
        partitions.keep(noon);
        var id = Api.checkIn(UUID.randomUUID(), Api.venue("FOOD", null), noon);
        // when
        partitions.keep(noon.plus(Duration.ofDays(90)));
        // then
        assertThat(countIn(day, id)).isOne();
        // when
        partitions.keep(noon.plus(Duration.ofDays(91)));
        // then
        Api.get(Tokens.staff("aud", "auditor"), "/staff/v1/visit-retention").then().statusCode(200)
                .body("items.find { it.day == '" + day + "' }.visits", equalTo(1))
                .body("items.find { it.day == '" + day + "' }.keyDestroyedAt",
                        equalTo(noon.plus(Duration.ofDays(91)).toString()));
        Api.get(Tokens.staff("nurul", "health-officer"), "/staff/v1/visit-retention").then().statusCode(403);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE id = ?", id)).isZero();
    }

    private long countIn(LocalDate day, UUID id) {
        return rows.count("SELECT count(*) FROM visit_" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + " WHERE id = ?", id);
    }
}
