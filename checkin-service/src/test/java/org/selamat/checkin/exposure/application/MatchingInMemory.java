package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.application.Beliefs;
import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.PlausibilityPolicy.Travel;
import org.selamat.checkin.visit.domain.StayPolicy;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The whole of matching over a made-up world. Whoever doesn't check out stays for an hour. */
record MatchingInMemory(VisitsInMemory visits, ToldInMemory told, Venues venues, ExposurePolicies policy) {

    private static final CheckinConfig CONFIG = new SmallRyeConfigBuilder().withMapping(CheckinConfig.class).build()
            .getConfigMapping(CheckinConfig.class);

    /** @param packed whether days that are over are looked up in memory, or in their partitions */
    MatchCase at(Instant now, boolean packed) {
        var segments = segments(now);
        if (packed) {
            segments.keep();
            assertThat(segments.days()).isNotEmpty();
        }
        return new MatchCase(told, told, new Neighbours(visits, visits, premises(), segments, presences()),
                new TellExposures(told, told, told, policy, new ResultRate(CONFIG, () -> VenueShare.ALL)), policy);
    }

    /** Days in memory, none of them packed yet. */
    Segments segments(Instant now) {
        return new Segments(visits, presences(), new SharedVenues(() -> VenueShare.ALL, premises()), CONFIG,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Premises premises() {
        return new Premises(venues, stays());
    }

    private PresencesOfDay presences() {
        return new PresencesOfDay(stays(), new Beliefs(venues, plausibility(), stayPolicy()));
    }

    private AssumedStays stays() {
        return new AssumedStays(venues, stayPolicy());
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
}
