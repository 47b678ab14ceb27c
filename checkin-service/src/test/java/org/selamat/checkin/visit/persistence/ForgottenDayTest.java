package org.selamat.checkin.visit.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

/**
 * Whoever has every file of the database and every event, of any moment, learns nothing about who was where on a day whose key
 * is destroyed: what was ever written about it is pseudonyms.
 */
@ServiceTest
class ForgottenDayTest {

    @Inject
    VisitPartitions partitions;
    @Inject
    DaySeals seals;
    @Inject
    MovableClock clock;
    @Inject
    Rows rows;
    @ConfigProperty(name = "checkin.visit-keys")
    List<Path> places;

    @Test
    void noFileOfTheDatabaseAndNoEventEverHoldsWhoVisited() throws IOException {
        // given: whoever visits late, leaves, brings somebody along and deletes, but is no case, contact, owner or bearer of a badge
        var visitor = UUID.randomUUID();
        var guardian = UUID.randomUUID();
        var cafe = Api.venue("FOOD", null);
        var now = Instant.now();
        // when
        var visit = Api.checkIn(visitor, cafe, now);
        Api.checkOut(visitor, visit, now).then().statusCode(200);
        var late = Api.checkIn(visitor, cafe, now.minus(Duration.ofDays(3)));
        Api.checkIn(Tokens.citizenFor(visitor, guardian), Ids.visitAt(now.minusSeconds(60)), cafe.qr(), now.minusSeconds(60))
                .then().statusCode(201);
        given().auth().oauth2(Tokens.citizen(visitor)).delete("/v1/me/visits/" + late).then().statusCode(204);
        Topics.await("selamat.checkin.visit.v2", event -> event.type().equals("selamat.checkin.visit-deleted.v2")
                && event.data().path("visitId").asText().equals(late.toString()));
        // then
        rows.define("CHECKPOINT");
        assertThat(filesWith(cafe.id())).as("the venue is found in the same way").isNotEmpty();
        assertThat(filesWith(rows.pseudonym(visitor, visit))).as("the pseudonym, too").isNotEmpty();
        assertThat(filesWith(visitor)).isEmpty();
        assertThat(filesWith(guardian)).isEmpty();
        assertThat(Topics.all("selamat.checkin.visit.v2")).isNotEmpty()
                .noneMatch(event -> event.data().toString().contains(visitor.toString()));
    }

    @Test
    void nothingThatFollowsFromAVisitNamesACaseOrAContact() throws IOException {
        // given
        var cafe = Api.venue("FOOD", null);
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        var contact = UUID.randomUUID();
        var now = Instant.now();
        Api.checkIn(infection.person(), cafe, now.minus(Duration.ofMinutes(50)));
        Api.checkIn(contact, cafe, now.minus(Duration.ofMinutes(50)));
        // when
        infection.confirm();
        var told = UUID.fromString(infection.awaitFound(contact).data().path("exposureId").asText());
        // then
        assertThat(rows.exposures(infection.caseId(), contact)).isOne();
        assertThat(rows.count("SELECT count(*) FROM case_stay WHERE venue_id = ?", cafe.id())).isPositive();
        for (var table : List.of("visit", "exposure", "case_stay", "venue_alert", "late_fact")) {
            for (var id : List.of(infection.person(), infection.caseId(), contact, told)) {
                assertThat(rows.count("SELECT count(*) FROM " + table + " t WHERE t::text LIKE ?", "%" + id + "%"))
                        .as(table).isZero();
            }
        }
    }

    @Test
    void aBackupOfADayThatIsOverSaysNothingEvenToTheService() throws IOException {
        // given: a day, and a copy of its rows and keys' places while they count
        var day = LocalDate.of(2019, 5, 6);
        var noon = LocalDays.start(day).plus(Duration.ofHours(12));
        clock.stopAt(noon);
        partitions.keep(noon);
        var visitor = UUID.randomUUID();
        var visit = Api.checkIn(visitor, Api.venue("FOOD", null), noon);
        var sealed = rows.pseudonym(visitor, visit);
        rows.define("CREATE TABLE backup AS SELECT * FROM visit_" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        try {
            assertThat(seals.of(day).person(sealed)).isEqualTo(new PersonId(visitor));
            assertThat(places).hasSize(2).allMatch(place -> Files.exists(place.resolve(day + ".key")));
            // when
            partitions.keep(noon.plus(Duration.ofDays(91)));
            // then
            assertThat(rows.count("SELECT count(*) FROM backup WHERE person_id = ?", sealed)).isOne();
            assertThat(places).noneMatch(place -> Files.exists(place.resolve(day + ".key")));
            assertThat(seals.find(day)).isEmpty();
            assertThatThrownBy(() -> seals.of(day)).hasMessageContaining("2019-05-06");
        } finally {
            rows.define("DROP TABLE backup");
        }
    }

    @Test
    void aPlaceThatLostItsKeysGetsThemBack() throws IOException {
        // given
        var day = LocalDays.of(Instant.now());
        var lost = places.get(0).resolve(day + ".key");
        var key = Files.readAllBytes(lost);
        Files.delete(lost);
        // when
        partitions.keep(clock.instant());
        // then
        assertThat(Files.readAllBytes(lost)).isEqualTo(key);
    }

    private List<Path> filesWith(UUID id) throws IOException {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        var found = new ArrayList<Path>();
        Files.walkFileTree(Path.of(rows.text("SHOW data_directory")), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && holds(file, bytes, id.toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // the server removed it meanwhile
                }
                throw failure;
            }
        });
        return found;
    }

    private static boolean holds(Path file, byte[] bytes, String text) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.contains(new String(bytes, StandardCharsets.ISO_8859_1)) || content.contains(text);
        } catch (NoSuchFileException e) {
            return false; // the server renamed a log file meanwhile
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
