package org.selamat.checkin.hotspot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.hotspot.domain.Hotspot.End;
import org.selamat.checkin.hotspot.domain.Hotspot.Size;
import org.selamat.checkin.hotspot.domain.HotspotPolicy.Least;
import org.selamat.checkin.venue.domain.VenueType;

class HotspotChangeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final HotspotPolicy STRICT = policy("strict", "2026-11-25", 10);
    private static final HotspotPolicies POLICIES = new HotspotPolicies(List.of(policy("first", "2020-01-01", 5), STRICT));

    private final Map<LocalDate, ContactCount> counts = new HashMap<>();

    @Test
    void fewerThanFiveInfectedOrExposedPeopleAreNeverTold() {
        assertThat(judge(Optional.empty(), TODAY, new ContactCount(4, 400))).isEqualTo(new HotspotChange.Nothing());
        assertThat(judge(Optional.empty(), TODAY, new ContactCount(400, 4))).isEqualTo(new HotspotChange.Nothing());
        assertThatThrownBy(() -> new HotspotPolicy("lax", TODAY, 14, new Least(1, 5), 0.5, 20, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fiveOfEachAreASmallOneAndTwentyCasesALargeOne() {
        assertThat(judge(Optional.empty(), TODAY, new ContactCount(5, 5)))
                .isEqualTo(new HotspotChange.Declare(Size.SMALL, POLICIES.on(TODAY)));
        assertThat(judge(Optional.of(hotspot(TODAY)), TODAY, new ContactCount(20, 300)))
                .isEqualTo(new HotspotChange.Keep(hotspot(TODAY).met(Size.LARGE, "first", TODAY), true));
        assertThat(judge(Optional.of(hotspot(TODAY)), TODAY.plusDays(1), new ContactCount(5, 5)))
                .isEqualTo(new HotspotChange.Keep(hotspot(TODAY.plusDays(1)), false));
    }

    @Test
    void whatTheWindowLeftBehindHasEnded() {
        // given: by the window of the day it was last met on it still holds
        counts.put(TODAY, new ContactCount(5, 5));
        // when, then
        assertThat(judge(Optional.of(hotspot(TODAY)), TODAY.plusDays(1), new ContactCount(4, 5)))
                .isEqualTo(new HotspotChange.Close(hotspot(TODAY), End.ENDED));
    }

    @Test
    void whatLostACaseWasNeverOne() {
        // given: a case is voided, which shows in every window
        counts.put(TODAY, new ContactCount(4, 5));
        // when, then
        assertThat(judge(Optional.of(hotspot(TODAY)), TODAY.plusDays(1), new ContactCount(4, 5)))
                .isEqualTo(new HotspotChange.Close(hotspot(TODAY), End.WITHDRAWN));
    }

    @Test
    void aStricterPolicyEndsWhatTheFormerOneRightlyDeclared() {
        // given
        var eve = LocalDate.parse("2026-11-24");
        counts.put(eve, new ContactCount(7, 30));
        // when, then
        assertThat(judge(Optional.of(hotspot(eve)), eve.plusDays(1), new ContactCount(7, 30)))
                .isEqualTo(new HotspotChange.Close(hotspot(eve), End.ENDED));
    }

    @Test
    void theNameIsToldOfLargePremisesWhereAnybodyMayWalkIn() {
        var policy = POLICIES.on(TODAY);
        assertThat(policy.names(VenueType.SHOP, Size.LARGE)).isTrue();
        assertThat(policy.names(VenueType.SHOP, Size.SMALL)).isFalse();
        assertThat(policy.names(VenueType.OTHER, Size.LARGE)).isFalse();
    }

    private HotspotChange judge(Optional<Hotspot> standing, LocalDate today, ContactCount now) {
        counts.put(today, now);
        return HotspotChange.of(standing, today, POLICIES, (policy, day) -> counts.get(day));
    }

    private static Hotspot hotspot(LocalDate metOn) {
        return new Hotspot(new UUID(0, 1), CAFE, Size.SMALL, "first", metOn, Instant.parse("2026-11-20T00:00:00Z"));
    }

    private static HotspotPolicy policy(String version, String from, int leastCases) {
        return new HotspotPolicy(version, LocalDate.parse(from), 14, new Least(leastCases, 5), 0.5, 20,
                Set.of(VenueType.SHOP));
    }
}
