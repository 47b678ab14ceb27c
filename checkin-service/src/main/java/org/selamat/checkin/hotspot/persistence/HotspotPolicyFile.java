package org.selamat.checkin.hotspot.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.hotspot.domain.HotspotPolicies;
import org.selamat.checkin.hotspot.domain.HotspotPolicy;
import org.selamat.checkin.hotspot.domain.HotspotPolicy.Least;
import org.selamat.checkin.venue.domain.VenueType;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Reads {@code policy/hotspot.json}. A policy that doesn't hold together stops the start. */
class HotspotPolicyFile {

    /** The file. */
    private record Content(List<Version> versions) {
    }

    /** One version; its {@code sources} are for the reader of the file. */
    private record Version(String version, LocalDate effectiveFrom, Map<String, String> sources, int windowDays, int leastCases,
            int leastExposed, double leastWeight, int largeCases, Set<VenueType> named) {

        HotspotPolicy toPolicy() {
            return new HotspotPolicy(version, effectiveFrom, windowDays, new Least(leastCases, leastExposed), leastWeight,
                    largeCases, named);
        }
    }

    @Produces
    @Singleton
    @Startup
    HotspotPolicies policies(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/hotspot.json")) {
            return new HotspotPolicies(
                    json.readValue(file, Content.class).versions().stream().map(Version::toPolicy).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("policy/hotspot.json", e);
        }
    }
}
