package org.selamat.checkin.visit.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.visit.domain.Doubt;
import org.selamat.checkin.visit.domain.PlausibilityPolicy;
import org.selamat.checkin.visit.domain.PlausibilityPolicy.Travel;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Reads {@code policy/plausibility.json}. A policy that doesn't hold together stops the start. */
class PlausibilityPolicyFile {

    /** The file; its {@code sources} are for the reader of the file. */
    private record Content(String version, Map<String, String> sources, int mostPerDay, int sameMomentSeconds, int fastestKmh,
            int nearbyKm, int graceMinutes, Map<Doubt, Double> factors) {
    }

    @Produces
    @Singleton
    @Startup
    PlausibilityPolicy policy(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/plausibility.json")) {
            var content = json.readValue(file, Content.class);
            return new PlausibilityPolicy(content.version(), content.mostPerDay(),
                    Duration.ofSeconds(content.sameMomentSeconds()), new Travel(content.fastestKmh(), content.nearbyKm()),
                    Duration.ofMinutes(content.graceMinutes()), content.factors());
        } catch (IOException e) {
            throw new UncheckedIOException("policy/plausibility.json", e);
        }
    }
}
