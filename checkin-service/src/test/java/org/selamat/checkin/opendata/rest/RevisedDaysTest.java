package org.selamat.checkin.opendata.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.DayFigures;
import org.selamat.kit.testing.ServiceTest;

/** Days long before any that is counted by itself: each test has its own. */
@ServiceTest
class RevisedDaysTest {

    private static final String LABUAN = "W.P. Labuan";
    private static final Instant FIRST = Instant.parse("2021-11-09T00:20:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(15));

    @Inject
    CountedDays days;

    @Inject
    DataSource dataSource;

    @Test
    void whatASecondCountChangesStandsBesideTheFirstAndIsListed() {
        // given
        var day = LocalDate.of(2021, 11, 8);
        days.keep(List.of(figures(day, "", 7, 5), figures(day, LABUAN, 3, 2)), FIRST);
        var tag = given().get(address("checkin_state")).header("ETag");
        // when
        days.keep(List.of(figures(day, "", 9, 5), figures(day, LABUAN, 4, 3)), SECOND);
        // then
        assertThat(lines("checkin_malaysia", day)).containsExactly(day + ",9,5,1");
        assertThat(lines("checkin_state", day)).containsExactly(day + ",W.P. Labuan,4,3,1");
        assertThat(lines("checkin_malaysia_time", day)).singleElement().asString().startsWith(day + ",9,0,0,");
        assertThat(lines("revisions", day)).containsExactly("checkin_malaysia,2021-11-08,,checkins,2,7,9," + SECOND,
                "checkin_malaysia_time,2021-11-08,,0,2,7,9," + SECOND,
                "checkin_state,2021-11-08,W.P. Labuan,checkins,2,3,4," + SECOND,
                "checkin_state,2021-11-08,W.P. Labuan,unique_ind,2,2,3," + SECOND);
        given().header("If-None-Match", tag).get(address("checkin_state")).then().statusCode(200);
        assertThat(text("revisions")).startsWith("dataset,date,state,column,revision,before,after,published_at\n");
    }

    @Test
    void aSecondCountThatFindsTheSameIsNotedAndPublishesNothing() {
        // given
        var day = LocalDate.of(2021, 11, 10);
        days.keep(List.of(figures(day, "", 7, 5)), FIRST);
        // when
        days.keep(List.of(figures(day, "", 7, 5)), SECOND);
        // then
        assertThat(days.countedSince(day)).containsEntry(day, SECOND);
        assertThat(lines("checkin_malaysia", day)).containsExactly(day + ",7,5,1");
        assertThat(lines("revisions", day)).isEmpty();
    }

    @Test
    void aStateWhoseFirstCheckInsCameLateIsPublishedAndNotRevised() {
        // given
        var day = LocalDate.of(2021, 11, 11);
        days.keep(List.of(figures(day, "", 7, 5)), FIRST);
        // when
        days.keep(List.of(figures(day, "", 7, 5), figures(day, LABUAN, 1, 1)), SECOND);
        // then
        assertThat(lines("checkin_state", day)).containsExactly(day + ",W.P. Labuan,1,1,1");
        assertThat(lines("revisions", day)).isEmpty();
    }

    /** The last statement is that of the version before, which may still run during an upgrade. */
    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE checkin_day SET people = 1 WHERE day = '2021-11-12'", "DELETE FROM checkin_day WHERE day = '2021-11-12'",
            "INSERT INTO checkin_day (day, state, half_hours, people, premises, counted_at) SELECT day, state, half_hours, 1, 1, now() FROM checkin_day WHERE day = '2021-11-12' ON CONFLICT (day, state) DO UPDATE SET people = excluded.people" })
    void noFigureCanBeReplaced(String statement) {
        // given
        var day = LocalDate.of(2021, 11, 12);
        days.keep(List.of(figures(day, "", 7, 5)), FIRST);
        // when, then
        assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class);
        assertThat(lines("checkin_malaysia", day)).containsExactly(day + ",7,5,1");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Everybody came in the first half hour. */
    private static DayFigures figures(LocalDate day, String state, int checkIns, int people) {
        var halfHours = new ArrayList<>(Collections.nCopies(48, 0));
        halfHours.set(0, checkIns);
        return new DayFigures(day, state, halfHours, people, 1);
    }

    private static List<String> lines(String file, LocalDate day) {
        return text(file).lines().filter(line -> line.startsWith(day + ",") || line.contains("," + day + ",")).toList();
    }

    private static String text(String file) {
        return given().get(address(file)).then().statusCode(200).extract().asString();
    }

    private static String address(String file) {
        return "/public/v1/check-in-data/" + file + ".csv";
    }
}
