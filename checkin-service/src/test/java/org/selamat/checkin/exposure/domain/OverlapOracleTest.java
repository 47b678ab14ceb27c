package org.selamat.checkin.exposure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.BALA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.CHIN;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.VisitBuilder;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Stay;
import org.selamat.checkin.visit.domain.Stays;

/**
 * The published cases of corona-warn-app's TraceWarningMatcherTests: somebody infectious is at the café from 10:00 to 11:00.
 */
class OverlapOracleTest {

    private static final ConfirmedCase CASE = new ConfirmedCase(new CaseId(UUID.randomUUID()), ANNA,
            new Window(time("00:00"), time("23:59")));
    private static final Stay INFECTIOUS = stay(visit(ANNA, CAFE, "10:00").out("11:00"));

    @ParameterizedTest(name = "{0}–{1} meets for {2} minutes")
    @CsvSource({
            "09:30, 09:45, 0", // before
            "09:30, 10:00, 0", // touches the beginning
            "11:00, 11:10, 0", // touches the end
            "09:30, 10:12, 12", // reaches in
            "10:45, 11:12, 15", // reaches out
            "10:00, 10:13, 13", // from the beginning
            "10:15, 10:17, 2", // within
            "10:30, 11:00, 30", // to the end
            "10:00, 11:00, 60" // the same
    })
    void theOverlapIsWhatTheOracleSays(String from, String until, int minutes) {
        assertThat(minutesTogether(stay(visit(BALA, CAFE, from).out(until)), 1)).isEqualTo(minutes);
    }

    @Test
    void theSameTimeElsewhereIsNoOverlap() {
        assertThat(minutesTogether(stay(visit(BALA, SHOP, "10:00").out("11:00")), 1)).isZero();
    }

    @Test
    void anOverlapShorterThanThePolicyAsksForIsDropped() {
        assertThat(minutesTogether(stay(visit(BALA, CAFE, "10:51").out("11:30")), 10)).isZero();
        assertThat(minutesTogether(stay(visit(BALA, CAFE, "10:50").out("11:30")), 10)).isEqualTo(10);
    }

    @Test
    void whoMissedTheCheckOutIsTakenToHaveStayedAsLongAsAssumed() {
        assertThat(minutesTogether(stay(visit(BALA, CAFE, "09:20")), 10)).isEqualTo(20);
    }

    @Test
    void onlyTheInfectiousPartOfAStayCounts() {
        // given
        var confirmed = new ConfirmedCase(CASE.id(), ANNA, new Window(time("10:40"), time("12:00")));
        var tally = new ContactTally(confirmed, policy(1));
        // when
        tally.add(INFECTIOUS, List.of(stay(visit(BALA, CAFE, "10:00").out("10:50"))));
        // then
        assertThat(tally.contacts()).extracting(Contact::minutes).containsExactly(10);
    }

    @Test
    void aMeetingOverMidnightInKualaLumpurIsOneAndBelongsToTheDayOnWhichItEnded() {
        assertThat(metOverMidnight("23:45", 15, 30)).containsExactly("2026-11-21 45");
    }

    @Test
    void twiceTenMinutesAroundMidnightAreTwenty() {
        assertThat(metOverMidnight("23:50", 10, 10)).containsExactly("2026-11-21 20");
    }

    @Test
    void whoLeavesAtMidnightWasThereOnThatDay() {
        assertThat(metOverMidnight("23:40", 20, 0)).containsExactly("2026-11-20 20");
        assertThat(metOverMidnight("23:40", 20, 1)).containsExactly("2026-11-21 21");
    }

    /** Twenty minutes before a break and ten after it are no meeting over midnight. */
    @Test
    void whoIsAwayAtMidnightMeetsTwice() {
        var before = visit(BALA, CAFE, "23:35").out("23:55");
        var after = visit(BALA, CAFE, time("23:59").plusSeconds(120)).out(time("23:59").plusSeconds(720));
        assertThat(metByAnnaOverMidnight(List.of(stay(before), stay(after)))).containsExactly("2026-11-20 20");
    }

    private static List<String> metOverMidnight(String from, int minutesBefore, int minutesAfter) {
        return metByAnnaOverMidnight(List.of(
                stay(visit(BALA, CAFE, from).out(time(from).plus(Duration.ofMinutes(minutesBefore + minutesAfter))))));
    }

    private static List<String> metByAnnaOverMidnight(List<Stay> others) {
        var anna = stay(visit(ANNA, CAFE, "23:30").out(time("23:30").plus(Duration.ofHours(2))));
        var confirmed = new ConfirmedCase(CASE.id(), ANNA, new Window(time("00:00"), time("00:00").plus(Duration.ofDays(3))));
        var tally = new ContactTally(confirmed, policy(15));
        tally.add(anna, others);
        return tally.contacts().stream().map(c -> c.day() + " " + c.minutes()).toList();
    }

    @Test
    void twoMeetingsOnOneDayAtOneVenueAddUp() {
        // given
        var tally = new ContactTally(CASE, policy(10));
        // when
        tally.add(INFECTIOUS,
                List.of(stay(visit(BALA, CAFE, "10:00").out("10:06")), stay(visit(BALA, CAFE, "10:20").out("10:26"))));
        // then
        assertThat(tally.contacts()).extracting(Contact::minutes).containsExactly(12);
    }

    @Test
    void aContactIsAsCertainAsItsWeakerProof() {
        // given
        var tally = new ContactTally(CASE, policy(1));
        // when
        tally.add(stay(visit(ANNA, CAFE, "10:00").out("11:00").proof(Proof.NFC)),
                List.of(stay(visit(BALA, CAFE, "10:00").out("11:00"))));
        // then
        assertThat(tally.contacts()).extracting(Contact::weight).containsExactly(0.5);
    }

    @Test
    void whoMayHaveBeenInAnotherZoneWeighsLessAndEveryMinuteByItself() {
        // given
        var tally = new ContactTally(CASE, policy(10));
        var anna = Presence.of(INFECTIOUS, Presence.UNDOUBTED);
        // when
        tally.add(CAFE, anna, List.of(Presence.of(stay(visit(BALA, CAFE, "10:00").out("10:30")), Presence.UNDOUBTED)));
        tally.addPerhaps(CAFE, anna, List.of(Presence.of(stay(visit(BALA, SHOP, "10:30").out("11:00")), Presence.UNDOUBTED),
                Presence.of(stay(visit(CHIN, SHOP, "10:30").out("11:00")), Presence.UNDOUBTED)));
        // then
        assertThat(tally.contacts()).extracting(c -> c.person().value() + " " + c.minutes() + " " + c.weight())
                .containsExactly(BALA.value() + " 60 0.3", CHIN.value() + " 30 0.1");
    }

    private static int minutesTogether(Stay other, int minimum) {
        var tally = new ContactTally(CASE, policy(minimum));
        tally.add(INFECTIOUS, List.of(other));
        return tally.contacts().stream().mapToInt(Contact::minutes).sum();
    }

    private static ExposurePolicies policy(int minimum) {
        var trust = new Trust(Map.of(Proof.STATIC, 0.5, Proof.ROTATING, 0.9, Proof.NFC, 0.9, Proof.GATEWAY, 1.0), 0.2);
        return new ExposurePolicies(List.of(new ExposurePolicy("test", LocalDate.EPOCH, minimum, trust, 100)));
    }

    private static Stay stay(VisitBuilder visit) {
        return Stays.of(List.of(visit.build()), (VenueId venue) -> Duration.ofHours(1)).get(0);
    }
}
