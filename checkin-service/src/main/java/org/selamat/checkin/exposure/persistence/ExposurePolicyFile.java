package org.selamat.checkin.exposure.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.visit.domain.Proof;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Reads {@code policy/exposure.json}. A policy that doesn't hold together stops the start. */
class ExposurePolicyFile {

    /** The file; its {@code sources} are for the reader of the file. */
    private record Content(String version, Map<String, String> sources, int minimumMinutes, Map<Proof, Double> weights,
            int mostPersonsPerVenue) {
    }

    @Produces
    @Singleton
    @Startup
    ExposurePolicy policy(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/exposure.json")) {
            var content = json.readValue(file, Content.class);
            return new ExposurePolicy(content.version(), content.minimumMinutes(), content.weights(),
                    content.mostPersonsPerVenue());
        } catch (IOException e) {
            throw new UncheckedIOException("policy/exposure.json", e);
        }
    }
}
