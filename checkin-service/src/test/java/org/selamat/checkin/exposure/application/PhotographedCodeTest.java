package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.testsupport.VisitBuilder;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.application.Beliefs;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.PlausibilityPolicy.Travel;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.StayPolicy;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Somebody photographs the poster at a door and posts it: ten thousand phones scan it at home while a case is inside. */
class PhotographedCodeTest {

    private static final int PHONES = 10_000;
    private static final int GENUINE = 20;
    private static final Instant NOON = VisitBuilder.time("12:00");
    private static final ConfirmedCase CASE = new ConfirmedCase(new CaseId(new UUID(1, 1)), person(0),
            new Window(NOON.minus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(3))));
    private static final ExposurePolicies POLICY = new ExposurePolicies(List.of(new ExposurePolicy("test", LocalDate.EPOCH, 10,
            Map.of(Proof.STATIC, 0.5, Proof.ROTATING, 0.9, Proof.NFC, 0.9, Proof.GATEWAY, 1.0), 200)));

    private final VisitsInMemory visits = new VisitsInMemory();
    private final ToldInMemory told = new ToldInMemory(CASE);

    @Test
    void tenThousandPhonesMakeOneAlertAndNoContact() {
        // given
        photographed();
        // when
        matching(NOON.plus(Duration.ofHours(1)), false).match(CASE.id(), venue -> true, NOON.plus(Duration.ofHours(1)));
        // then
        onlyTheGenuineGuestsOfTheShopAreTold();
    }

    @Test
    void norDoTheyWhenTheDayIsPacked() {
        // given
        photographed();
        var later = NOON.plus(Duration.ofDays(2));
        // when
        matching(later, true).match(CASE.id(), venue -> true, later);
        // then
        onlyTheGenuineGuestsOfTheShopAreTold();
    }

    /** The case has been at the shop, too, with as many guests as a shop has. */
    private void photographed() {
        visits.add(IntStream.rangeClosed(0, PHONES).mapToObj(i -> visit(person(i), CAFE, NOON.plusMillis(i)).build()));
        var atTheShop = NOON.minus(Duration.ofHours(3));
        visits.add(IntStream.rangeClosed(0, GENUINE)
                .mapToObj(i -> visit(person(i == 0 ? 0 : PHONES + i), SHOP, atTheShop).build()));
    }

    private void onlyTheGenuineGuestsOfTheShopAreTold() {
        assertThat(told.alerts).containsExactly(Map.entry(CAFE, 201));
        assertThat(told.told).hasSize(GENUINE).allMatch(exposure -> exposure.contact().venue().equals(SHOP));
    }

    private MatchCase matching(Instant now, boolean packed) {
        var venues = new NoVenues();
        var config = new SmallRyeConfigBuilder().withMapping(CheckinConfig.class).build()
                .getConfigMapping(CheckinConfig.class);
        var stays = new AssumedStays(venues, stayPolicy());
        var presences = new PresencesOfDay(stays, new Beliefs(venues, plausibility()));
        var segments = new Segments(visits, presences, () -> VenueShare.ALL, config, Clock.fixed(now, ZoneOffset.UTC));
        if (packed) {
            segments.keep();
            assertThat(segments.days()).contains(LocalDays.of(NOON));
        }
        return new MatchCase(told, told, new Neighbours(visits, stays, venues, segments, presences),
                new TellExposures(told, told, told, POLICY, new ResultRate(config)), POLICY);
    }

    private static StayPolicy stayPolicy() {
        var assumed = new EnumMap<VenueType, Duration>(VenueType.class);
        for (var type : VenueType.values()) {
            assumed.put(type, Duration.ofMinutes(60));
        }
        return new StayPolicy("test", assumed, Duration.ofHours(24));
    }

    private static PlausibilityPolicy plausibility() {
        var factors = new EnumMap<Doubt, Double>(Doubt.class);
        for (var doubt : Doubt.values()) {
            factors.put(doubt, 0.5);
        }
        return new PlausibilityPolicy("test", 20, Duration.ofSeconds(30), new Travel(900, 50), Duration.ofMinutes(30), factors);
    }

    /** Nothing is known of the venues: what is assumed of OTHER holds. */
    private static final class NoVenues implements Venues {

        @Override
        public boolean add(Venue venue) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Venue> find(VenueId id) {
            return Optional.empty();
        }

        @Override
        public Map<VenueId, Venue> find(Collection<VenueId> ids) {
            return Map.of();
        }

        @Override
        public List<Venue> zonesOf(VenueId premises) {
            return List.of();
        }
    }
}
