package org.selamat.checkin.visit.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.DayKeeping;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class PartitionsTest {

    @Inject
    VisitPartitions partitions;
    @Inject
    MovableClock clock;
    @Inject
    Rows rows;
    @Inject
    Database database;
    @Inject
    CheckinConfig config;
    @ConfigProperty(name = "checkin.visit-keys")
    List<Path> places;

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
        partitions.keep(Instant.now()); // as the hour does
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
        Api.get(Tokens.staff("aud", "auditor"), "/staff/v1/visit-retention?limit=100").then().statusCode(200)
                .body("items.find { it.day == '" + day + "' }.visits", equalTo(1))
                .body("items.find { it.day == '" + day + "' }.keyDestroyedAt",
                        equalTo(noon.plus(Duration.ofDays(91)).toString()));
        Api.get(Tokens.staff("nurul", "health-officer"), "/staff/v1/visit-retention").then().statusCode(403);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE id = ?", id)).isZero();
    }

    @Test
    void aRevokedBadgeIsForgottenWithTheVisitsOfItsLastDay() {
        // given
        var noon = LocalDays.start(LocalDate.of(2020, 3, 5)).plus(Duration.ofHours(12));
        clock.stopAt(noon);
        var bearer = Tokens.citizen(UUID.randomUUID());
        var kept = UUID.randomUUID();
        var revoked = UUID.randomUUID();
        for (var id : List.of(kept, revoked)) {
            Api.post(bearer, "/v1/me/badges", Map.of("id", id)).then().statusCode(201);
        }
        given().auth().oauth2(bearer).delete("/v1/me/badges/" + revoked).then().statusCode(204);
        // when, then
        partitions.keep(noon.plus(Duration.ofDays(90)));
        Api.get(bearer, "/v1/me/badges").then().body("items", hasSize(2));
        // when, then
        partitions.keep(noon.plus(Duration.ofDays(91)));
        Api.get(bearer, "/v1/me/badges").then().body("items.id", contains(kept.toString()));
    }

    @Test
    void aServerWhoseClockIsAheadDestroysNothing() {
        // given
        var today = LocalDays.of(Instant.now());
        var visit = Api.checkIn(UUID.randomUUID(), Api.venue("FOOD", null), Instant.now());
        // when
        partitions.keep(Instant.now().plus(Duration.ofDays(100)));
        // then
        assertThat(countIn(today, visit)).isOne();
        assertThat(places).isNotEmpty().allMatch(place -> Files.exists(place.resolve(today + ".key")));
    }

    @Test
    void aDayThatSomebodyStillReadsIsDroppedTheNextTime() {
        // given
        var day = LocalDate.of(2017, 6, 5);
        var noon = LocalDays.start(day).plus(Duration.ofHours(12));
        var over = noon.plus(Duration.ofDays(91));
        partitions.keep(noon);
        QuarkusTransaction.begin();
        try {
            assertThat(rows.count("SELECT count(*) FROM " + table(day))).isZero();
            // when
            partitions.keep(over);
            // then: the days to come are there, and this one, with its key
            assertThat(exists(LocalDays.of(over).plusDays(7))).isTrue();
            assertThat(exists(day)).isTrue();
            assertThat(places).isNotEmpty().allMatch(place -> Files.exists(place.resolve(day + ".key")));
        } finally {
            QuarkusTransaction.rollback();
        }
        // when
        partitions.keep(over);
        // then
        assertThat(exists(day)).isFalse();
        assertThat(places).noneMatch(place -> Files.exists(place.resolve(day + ".key")));
    }

    @Test
    void whatIsMadeAheadOutlastsAPlaceOfKeysThatIsAway() {
        // given
        var away = new VisitPartitions(database, new KeysThatCannotBeWritten(), config, clock, new SimpleMeterRegistry());
        // when, then: tomorrow's visits have a place
        assertThatNoException().isThrownBy(() -> away.keep(Instant.now().plus(Duration.ofDays(3))));
        // when, then: they have none
        assertThatThrownBy(() -> away.keep(Instant.now().plus(Duration.ofDays(400)))).hasMessageContaining("away");
    }

    private static class KeysThatCannotBeWritten implements DayKeeping {

        @Override
        public void make(LocalDate day) {
            throw new UncheckedIOException(new IOException("away"));
        }

        @Override
        public void adopt(LocalDate day) {
            // every day has a key
        }

        @Override
        public void check(Collection<LocalDate> days) {
            // those that are there are found
        }

        @Override
        public void forgetBefore(LocalDate day) {
            // another test's
        }

        @Override
        public void destroyBefore(LocalDate day, Instant now) {
            // another test's
        }
    }

    private boolean exists(LocalDate day) {
        return rows.count("SELECT count(*) FROM pg_class WHERE relname = ?", table(day)) > 0;
    }

    private static String table(LocalDate day) {
        return "visit_" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private long countIn(LocalDate day, UUID id) {
        return rows.count("SELECT count(*) FROM " + table(day) + " WHERE id = ?", id);
    }
}
