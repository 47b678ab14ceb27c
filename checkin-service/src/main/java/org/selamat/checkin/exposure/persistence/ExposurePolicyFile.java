package org.selamat.checkin.exposure.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Trust;
import org.selamat.checkin.visit.domain.Proof;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Reads {@code policy/exposure.json}. A policy that doesn't hold together stops the start. */
class ExposurePolicyFile {

    /** The file. */
    private record Content(List<Version> versions) {
    }

    /** One version; its {@code sources} are for the reader of the file. */
    private record Version(String version, LocalDate effectiveFrom, Map<String, String> sources, int minimumMinutes,
            Map<Proof, Double> weights, double elsewhereInPremises, int mostPersonsPerVenue) {

        ExposurePolicy toPolicy() {
            return new ExposurePolicy(version, effectiveFrom, minimumMinutes, new Trust(weights, elsewhereInPremises),
                    mostPersonsPerVenue);
        }
    }

    @Produces
    @Singleton
    @Startup
    ExposurePolicies policies(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/exposure.json")) {
            return new ExposurePolicies(
                    json.readValue(file, Content.class).versions().stream().map(Version::toPolicy).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("policy/exposure.json", e);
        }
    }
}
