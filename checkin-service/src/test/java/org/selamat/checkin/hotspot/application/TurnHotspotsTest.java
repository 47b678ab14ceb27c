package org.selamat.checkin.hotspot.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.Hotspots;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class TurnHotspotsTest {

    @Inject
    TurnHotspots turn;
    @Inject
    Hotspots hotspots;

    @Test
    void whatStandsIsJudgedWhenTheDayTurnsEvenWhenNobodyWasThereForLong() {
        // given: declared, and the contacts behind it are no longer there
        var cafe = new VenueId(venue("FOOD", null).id());
        var now = Instant.now();
        var stale = new Hotspot(UUID.randomUUID(), cafe, Hotspot.Size.SMALL, "hotspot-2026-11",
                LocalDays.of(now).minusDays(20), now);
        QuarkusTransaction.requiringNew().run(() -> hotspots.declare(stale));
        // when
        turn.turn(now);
        // then
        await().until(() -> hotspots.standing(cafe).isEmpty());
        assertThat(Topics.await("selamat.checkin.hotspot.v1", event -> event.key().equals(cafe.value().toString())).data()
                .path("hotspotId").asText()).isEqualTo(stale.id().toString());
    }
}
