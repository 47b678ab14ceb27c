package org.selamat.checkin.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.BALA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.testsupport.VisitBuilder;

class PresentTest {

    private static final SamePersons STRANGERS = SamePersons.of(List.of());

    @Test
    void whoeverScannedIsThereUntilTheyCheckOut() {
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00"), visit(BALA, CAFE, "10:10"))).isEqualTo(Map.of(CAFE, 2));
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00").out("10:20"), visit(BALA, CAFE, "10:10")))
                .isEqualTo(Map.of(CAFE, 1));
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00").out("10:40"))).as("not yet").isEqualTo(Map.of(CAFE, 1));
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00").out("10:20"))).as("nobody").isEmpty();
    }

    @Test
    void whoCheckedInElsewhereHasLeftAndWhoScannedTwiceIsOne() {
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00"), visit(ANNA, SHOP, "10:10"))).isEqualTo(Map.of(SHOP, 1));
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "10:00"), visit(ANNA, CAFE, "10:10"))).isEqualTo(Map.of(CAFE, 1));
        assertThat(at("10:30", STRANGERS, visit(ANNA, CAFE, "09:00").out("09:30"), visit(ANNA, CAFE, "10:10")))
                .as("who came back is there").isEqualTo(Map.of(CAFE, 1));
    }

    @Test
    void whoHasTwoIdsIsOneAndLeavesUnderEither() {
        // given
        var same = SamePersons.of(List.of(new Merge(UUID.randomUUID(), ANNA, BALA)));
        // when, then
        assertThat(at("10:30", same, visit(ANNA, CAFE, "10:00"), visit(BALA, CAFE, "10:10"))).isEqualTo(Map.of(CAFE, 1));
        assertThat(at("10:30", same, visit(ANNA, CAFE, "10:00"), visit(BALA, SHOP, "10:10"))).isEqualTo(Map.of(SHOP, 1));
    }

    /** By everything that happened: all of it is recent. */
    private static Map<VenueId, Integer> at(String wall, SamePersons same, VisitBuilder... visits) {
        var all = Stream.of(visits).map(VisitBuilder::build).toList();
        return Present.among(all, all, same, time(wall));
    }
}
