package org.selamat.checkin.visit.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.visit.domain.StayPolicy;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Reads {@code policy/stay.json}. A policy that doesn't hold together stops the start. */
class StayPolicyFile {

    /** The file; its {@code sources} are for the reader of the file. */
    private record Content(String version, Map<String, String> sources, int longestMinutes,
            Map<VenueType, Integer> assumedMinutes) {
    }

    @Produces
    @Singleton
    @Startup
    StayPolicy policy(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/stay.json")) {
            var content = json.readValue(file, Content.class);
            return new StayPolicy(content.version(), content.assumedMinutes().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> Duration.ofMinutes(e.getValue()))),
                    Duration.ofMinutes(content.longestMinutes()));
        } catch (IOException e) {
            throw new UncheckedIOException("policy/stay.json", e);
        }
    }
}
