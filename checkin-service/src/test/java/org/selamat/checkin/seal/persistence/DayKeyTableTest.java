package org.selamat.checkin.seal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class DayKeyTableTest {

    private static final PersonId ANNA = new PersonId(UUID.randomUUID());

    @Inject
    Database database;
    @Inject
    DaySeals seals;
    @Inject
    Rows rows;
    @ConfigProperty(name = "checkin.visit-keys")
    List<Path> places;

    private final LocalDate today = LocalDays.of(Instant.now());

    @Test
    void anotherReplicaReadsWhatThisOneSealed() {
        // given
        var replica = table(places);
        // when, then
        assertThat(replica.of(today).person(seals.of(today).seal(ANNA))).isEqualTo(ANNA);
        assertThat(replica.find(today.plusYears(1))).isEmpty();
    }

    @Test
    void aServiceWithoutTheKeyOfADayThatHasVisitsDoesNotStart() {
        // given
        var replica = table(List.of(Path.of("target", "no-keys-here")));
        // when, then
        assertThat(replica.find(today)).isEmpty();
        assertThatThrownBy(() -> replica.check(List.of(today))).hasMessageContaining("SELAMAT_VISIT_KEYS")
                .hasMessageContaining(today.toString());
    }

    @Test
    void aDayFromBeforeThereWereKeysIsKeptAsItWas() {
        // given
        var before = LocalDate.of(2018, 1, 2);
        var table = table(places);
        // when
        QuarkusTransaction.requiringNew().run(() -> table.adopt(before));
        table.check(List.of(before));
        try {
            // then
            assertThat(table.of(before).seal(ANNA)).isEqualTo(ANNA.value());
            assertThat(table.between(before, before)).containsExactly(before);
        } finally {
            rows.define("DELETE FROM day_key WHERE day = '2018-01-02'");
        }
    }

    @Test
    void aKeyThatWasWrittenBeforeItsTransactionFailedIsUsedByTheNext() {
        // given
        var day = LocalDate.of(2018, 1, 3);
        var table = table(places);
        QuarkusTransaction.begin();
        table.make(day);
        QuarkusTransaction.rollback();
        assertThat(table.find(day)).isEmpty();
        // when
        QuarkusTransaction.requiringNew().run(() -> table.make(day));
        // then
        assertThat(table(places).of(day).person(table.of(day).seal(ANNA))).isEqualTo(ANNA);
        rows.define("DELETE FROM day_key WHERE day = '2018-01-03'");
        table.destroyBefore(day.plusDays(1), Instant.now());
    }

    @Test
    void aReplicaThatStillHasADestroyedKeyBringsItNotBack() {
        // given
        var day = LocalDate.of(2018, 1, 4);
        var late = table(places);
        QuarkusTransaction.requiringNew().run(() -> late.make(day));
        assertThat(late.find(day)).isPresent();
        table(places).destroyBefore(day.plusDays(1), Instant.now());
        // when
        late.check(List.of(today));
        // then
        assertThat(places).noneMatch(place -> Files.exists(place.resolve(day + ".key")));
    }

    private DayKeyTable table(List<Path> folders) {
        return new DayKeyTable(database, null, new KeyPlaces(folders));
    }
}
