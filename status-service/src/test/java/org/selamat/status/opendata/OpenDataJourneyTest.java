package org.selamat.status.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.opendata.application.PublishFigures;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Rows;

import io.restassured.RestAssured;

/** From what was recorded on a day to the file about it, and to the file that admits what was wrong in it. */
@ServiceTest
class OpenDataJourneyTest {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    /** A day on which nothing but this test recorded anything; each test has its own. */
    private static int daysAgo = 20;

    /** Columns without which evidence of that kind says nothing. */
    private static final Map<String, String> DETAILS = Map.of("EXPOSURE", ", minutes, weight", "DOSE",
            ", dose_number, dose_total");

    @Inject
    DataSource dataSource;

    @Inject
    PublishFigures publish;

    @Inject
    MovableClock clock;

    private final LocalDate day = LocalDate.now(MALAYSIA).minusDays(daysAgo += 3);
    private final Instant morning = day.atTime(0, 30).atZone(MALAYSIA).toInstant();

    @BeforeEach
    void nothingIsPublishedYet() {
        execute("TRUNCATE open_figure");
    }

    @Test
    void aDayIsCountedOnceItIsOver() {
        // given
        UUID twice = UUID.randomUUID();
        residence(confirmed(twice, "PCR_POSITIVE"), "Selangor", "LABORATORY");
        confirmed(twice, "RTK_POSITIVE", morning.plusSeconds(3600));
        UUID moved = confirmed(UUID.randomUUID(), "PCR_POSITIVE");
        residence(moved, "Selangor", "OFFICER");
        residence(moved, "Johor", "LABORATORY");
        confirmed(UUID.randomUUID(), "PCR_POSITIVE");
        evidence(UUID.randomUUID(), "RTK_NEGATIVE", "LAB");
        evidence(UUID.randomUUID(), "PCR_POSITIVE", "SELF");
        evidence(UUID.randomUUID(), "DECEASED", "OFFICER");
        UUID visitor = UUID.randomUUID();
        evidence(visitor, "EXPOSURE", "DEVICE");
        evidence(visitor, "EXPOSURE", "DEVICE");
        // when
        nextDay();
        // then
        assertThat(lines("cases_malaysia")).startsWith("date,cases_new").contains(day + ",3", day.plusDays(1) + ",0");
        assertThat(lines("cases_state")).contains(day + ",Selangor,2", day + ",Johor,0", day + ",W.P. Putrajaya,0");
        assertThat(lines("tests_malaysia")).contains(day + ",2,3,5,3,60");
        assertThat(lines("deaths_malaysia")).contains(day + ",1");
        assertThat(lines("trace_malaysia")).contains(day + ",1,,");
        assertThat(lines("cases_malaysia")).noneMatch(line -> line.startsWith(today().toString()));
    }

    @Test
    void whatTurnedOutWrongIsRevisedAndListed() {
        // given
        UUID wrong = confirmed(UUID.randomUUID(), "PCR_POSITIVE");
        confirmed(UUID.randomUUID(), "PCR_POSITIVE");
        nextDay();
        String tag = RestAssured.get("/public/v1/open-data/cases_malaysia.csv").getHeader("ETag");
        RestAssured.given().header("If-None-Match", tag).get("/public/v1/open-data/cases_malaysia.csv").then().statusCode(304);
        // when
        voided(wrong);
        nextDay();
        // then
        assertThat(lines("cases_malaysia")).contains(day + ",1").doesNotContain(day + ",2");
        assertThat(lines("revisions")).startsWith("dataset,date,state,column,revision,before,after,published_at")
                .anyMatch(line -> line.startsWith("cases_malaysia,%s,,cases_new,2,2,1,".formatted(day)))
                .anyMatch(line -> line.startsWith("tests_malaysia,%s,,pcr,2,2,1,".formatted(day)));
        assertThat(lines("corrections")).contains(day.plusDays(1) + ",1,1,0,0,1");
        RestAssured.given().header("If-None-Match", tag).get("/public/v1/open-data/cases_malaysia.csv").then().statusCode(200);
    }

    @Test
    void afterNinetyDaysAFigureStays() {
        // given
        UUID wrong = confirmed(UUID.randomUUID(), "PCR_POSITIVE");
        nextDay();
        // when
        clock.advance(Duration.ofDays(90));
        voided(wrong);
        nextDay();
        // then
        assertThat(lines("cases_malaysia")).contains(day + ",1").doesNotContain(day + ",0");
    }

    @Test
    void contestsReversalsAndOutagesAreCounted() {
        // given
        evidence(UUID.randomUUID(), "DOSE", "OFFICER");
        order("REVOKED", true);
        order("RELEASED", true);
        order("ISSUED", false);
        reversal();
        execute("DELETE FROM minute_seen");
        execute("INSERT INTO minute_seen SELECT m, extract(minute FROM m) = 7 FROM generate_series(cast('%s' AS timestamptz),"
                .formatted(day.atStartOfDay(MALAYSIA).toInstant())
                + " cast('%s' AS timestamptz), interval '1 minute') m"
                        .formatted(day.atTime(19, 59).atZone(MALAYSIA).toInstant()));
        // when
        nextDay();
        // then
        assertThat(lines("contests")).contains(day + ",3,2,1,1");
        assertThat(lines("reversals")).contains(day + ",1,0,0,4");
        assertThat(lines("outage_minutes")).contains(day + ",240,20", day.plusDays(1) + ",1440,0");
    }

    @Test
    void hotspotsAreCountedAsTheyStoodWhenTheDayEnded() {
        // given: one grew, one ended on the day after, one was none
        UUID grown = UUID.randomUUID();
        UUID ended = UUID.randomUUID();
        UUID none = UUID.randomUUID();
        evidence(UUID.randomUUID(), "DOSE", "OFFICER");
        hotspot(grown, "LARGE", 5);
        hotspot(grown, "SMALL", 1);
        hotspot(ended, "SMALL", 2);
        hotspot(ended, "ENDED", 30);
        hotspot(none, "LARGE", 3);
        execute("UPDATE hotspot_listening SET since = '%s'".formatted(morning));
        // when / then
        nextDay();
        assertThat(lines("trace_malaysia")).contains(day + ",0,2,1", day.plusDays(1) + ",0,2,0");
        // when: what should never have been one counts on no day
        hotspot(none, "WITHDRAWN", 40);
        nextDay();
        // then
        assertThat(lines("trace_malaysia")).contains(day + ",0,1,1", day.plusDays(1) + ",0,1,0");
        assertThat(lines("revisions"))
                .anyMatch(line -> line.startsWith("trace_malaysia,%s,,hide_large,2,2,1,".formatted(day)));
        execute("TRUNCATE hotspot_change");
        execute("UPDATE hotspot_listening SET since = now()");
    }

    @Test
    void checkInTellsOfHotspotsAndTheirPremisesAreNotKept() {
        // given
        UUID hotspot = UUID.randomUUID();
        UUID premises = UUID.randomUUID();
        // when
        for (String change : List.of("declared", "ended", "withdrawn")) {
            Topics.sendExample("selamat.checkin.hotspot-%s.v1".formatted(change),
                    Map.of("hotspotId", hotspot, "venueId", premises));
        }
        // then
        await().atMost(Api.PATIENCE).until(() -> Rows.everything().stream()
                .filter(row -> row.startsWith("(" + hotspot)).count() == 3);
        assertThat(Rows.everything()).noneMatch(row -> row.contains(premises.toString()));
        execute("TRUNCATE hotspot_change");
    }

    @Test
    void theDictionaryNamesEveryFileAndWhatIsNoFileIsNotFound() {
        List<String> files = RestAssured.given().header("Accept-Language", "ms").get("/public/v1/open-data/datapackage.json")
                .then().statusCode(200).body("resources.name", hasItems("cases_state", "outage_minutes", "revisions"))
                .body("resources.find { it.name == 'cases_state' }.schema.primaryKey", equalTo(List.of("date", "state")))
                .body("resources[0].title", equalTo("Kes baharu disahkan")).extract().path("resources.path");
        assertThat(files).allSatisfy(file -> RestAssured.get("/public/v1/open-data/" + file).then().statusCode(200));
        RestAssured.get("/public/v1/open-data/persons.csv").then().statusCode(404);
        RestAssured.get("/public/v1/open-data/CASES_STATE.csv").then().statusCode(404);
    }

    private void hotspot(UUID id, String kind, int hours) {
        execute("INSERT INTO hotspot_change VALUES ('%s', cast('%s' AS timestamptz) + interval '%d hours', '%s')"
                .formatted(id, morning, hours, kind));
    }

    private void nextDay() {
        execute("DELETE FROM open_run");
        clock.advance(Duration.ofDays(1));
        publish.ifDue();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MALAYSIA);
    }

    private List<String> lines(String file) {
        var response = RestAssured.get("/public/v1/open-data/{file}.csv", file).then().statusCode(200).extract();
        assertThat(response.contentType()).isEqualTo("text/csv;charset=UTF-8");
        return response.asString().lines().toList();
    }

    private UUID confirmed(UUID person, String kind) {
        return confirmed(person, kind, morning);
    }

    private UUID confirmed(UUID person, String kind, Instant sampled) {
        UUID id = evidence(person, kind, "LAB", sampled);
        execute("INSERT INTO confirmed_case VALUES ('%s', '%s', cast('%s' AS timestamptz) - interval '2 days', cast('%s' AS timestamptz) + interval '5 days', true)"
                .formatted(id, person, morning, morning));
        return id;
    }

    private UUID evidence(UUID person, String kind, String grade) {
        return evidence(person, kind, grade, morning);
    }

    private UUID evidence(UUID person, String kind, String grade, Instant occurred) {
        UUID id = UUID.randomUUID();
        execute(("INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis%s)"
                + " VALUES ('%s', '%s', '%s', '%s', '%s', '%s', 'test', 'tester', 'OWN_RESULT'%s)")
                .formatted(DETAILS.getOrDefault(kind, ""), id, person, kind, grade, occurred, morning,
                        DETAILS.containsKey(kind) ? ", 1, 1" : ""));
        return id;
    }

    private void residence(UUID caseId, String state, String by) {
        execute("INSERT INTO case_residence (case_id, state, district, stay, stated_by, actor, stated_at) VALUES ('%s', '%s', 'MY-10-PETALING', 'HOME', '%s', 'omar', '%s')"
                .formatted(caseId, state, by, morning));
    }

    private void voided(UUID evidence) {
        execute("INSERT INTO evidence_voiding (evidence_id, reason, actor, voided_at) VALUES ('%s', 'CORRECTION', 'omar', cast('%s' AS timestamptz) + interval '1 day')"
                .formatted(evidence, morning));
        execute("UPDATE confirmed_case SET open = false WHERE case_id = '%s'".formatted(evidence));
    }

    private void order(String state, boolean contested) {
        execute("INSERT INTO home_order (id, number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed, state, ended_at, contested_at) SELECT gen_random_uuid(), substr(gen_random_uuid()::text, 1, 30), gen_random_uuid(), t, t + interval '5 days', t, ARRAY[gen_random_uuid()], true, '%s', %s, %s FROM (SELECT cast('%s' AS timestamptz)) s (t)"
                .formatted(state, state.equals("ISSUED") ? "NULL" : "t + interval '2 hours'",
                        contested ? "t + interval '1 hour'" : "NULL", morning));
    }

    private void reversal() {
        execute("INSERT INTO reversal (unit, target_kind, target_id, reason, proposer, approver, state, since, done_at) SELECT gen_random_uuid(), 'STATUS_BATCH', gen_random_uuid(), 'X', 'a', 'b', 'CONVERGED', t, t + interval '200 seconds' FROM (SELECT cast('%s' AS timestamptz)) s (t)"
                .formatted(morning));
    }

    private void execute(String sql) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
