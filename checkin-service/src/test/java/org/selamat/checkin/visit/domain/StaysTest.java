package org.selamat.checkin.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.VisitBuilder;
import org.selamat.checkin.visit.domain.Stay.End;

class StaysTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void withoutACheckOutTheStayLastsAsLongAsAssumed() {
        assertThat(fold(visit(ANNA, CAFE, "10:00"))).containsExactly(stay(CAFE, "10:00", "11:00", End.ASSUMED));
    }

    @Test
    void aCheckOutIsBelievedHoweverLong() {
        assertThat(fold(visit(ANNA, CAFE, "10:00").out("14:30")))
                .containsExactly(stay(CAFE, "10:00", "14:30", End.CHECKED_OUT));
    }

    @Test
    void theNextCheckInElsewhereEndsTheStay() {
        assertThat(fold(visit(ANNA, CAFE, "10:00"), visit(ANNA, SHOP, "10:20"))).containsExactly(
                stay(CAFE, "10:00", "10:20", End.NEXT_CHECK_IN), stay(SHOP, "10:20", "11:20", End.ASSUMED));
    }

    @Test
    void nobodyIsInTwoPlacesWhateverTheirCheckOutSays() {
        assertThat(fold(visit(ANNA, CAFE, "10:00").out("12:00"), visit(ANNA, SHOP, "11:00"))).containsExactly(
                stay(CAFE, "10:00", "11:00", End.NEXT_CHECK_IN), stay(SHOP, "11:00", "12:00", End.ASSUMED));
    }

    @Test
    void scanningTheSameVenueWhileThereExtendsTheStay() {
        assertThat(fold(visit(ANNA, CAFE, "10:00"), visit(ANNA, CAFE, "10:40"), visit(ANNA, CAFE, "11:30")))
                .containsExactly(stay(CAFE, "10:00", "12:30", End.ASSUMED));
    }

    @Test
    void scanningTheSameVenueAfterTheAssumedEndIsANewStay() {
        assertThat(fold(visit(ANNA, CAFE, "10:00"), visit(ANNA, CAFE, "11:00"))).containsExactly(
                stay(CAFE, "10:00", "11:00", End.ASSUMED), stay(CAFE, "11:00", "12:00", End.ASSUMED));
    }

    @Test
    void comingBackAfterACheckOutIsANewStay() {
        assertThat(fold(visit(ANNA, CAFE, "10:00").out("10:15"), visit(ANNA, CAFE, "10:30"))).containsExactly(
                stay(CAFE, "10:00", "10:15", End.CHECKED_OUT), stay(CAFE, "10:30", "11:30", End.ASSUMED));
    }

    @Test
    void aCheckOutThatWasSaidIsNotProlongedByAScanBeforeIt() {
        assertThat(fold(visit(ANNA, CAFE, "10:00").out("11:10"), visit(ANNA, CAFE, "10:40")))
                .containsExactly(stay(CAFE, "10:00", "11:10", End.CHECKED_OUT));
    }

    @Test
    void theCheckOutOfALaterScanEndsTheWholeStay() {
        assertThat(fold(visit(ANNA, CAFE, "10:00"), visit(ANNA, CAFE, "10:40").out("10:50")))
                .containsExactly(stay(CAFE, "10:00", "10:50", End.CHECKED_OUT));
    }

    @Test
    void theStrongestProofOfAStayCounts() {
        // when
        var stays = Stays.of(List.of(visit(ANNA, CAFE, "10:00").build(), visit(ANNA, CAFE, "10:10").proof(Proof.NFC).build(),
                visit(ANNA, CAFE, "10:20").build()), venue -> HOUR);
        // then
        assertThat(stays).extracting(Stay::proof).containsExactly(Proof.NFC);
    }

    private static List<Tuple> fold(VisitBuilder... visits) {
        return Stays.of(Stream.of(visits).map(VisitBuilder::build).toList(), venue -> HOUR).stream()
                .map(s -> Tuple.tuple(s.venue(), s.from(), s.until(), s.end())).toList();
    }

    private static Tuple stay(VenueId venue, String from, String until, End end) {
        return Tuple.tuple(venue, time(from), time(until), end);
    }
}
