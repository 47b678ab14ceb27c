package org.selamat.status.contest.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.contest.domain.ContestPolicies;
import org.selamat.status.contest.domain.ContestPolicy;
import org.selamat.status.contest.domain.ContestPolicy.Effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The effective-dated policy about contests; a file that is incomplete or misspelt stops the service at start. */
@ApplicationScoped
class ContestPolicyFile {

    private static final String PACKAGED = "/policy/contest-policy.yaml";

    @Produces
    @Singleton
    ContestPolicies policies() {
        return packaged();
    }

    static ContestPolicies packaged() {
        try (InputStream file = ContestPolicyFile.class.getResourceAsStream(PACKAGED)) {
            JsonNode root = new YAMLMapper().readTree(file);
            ZoneId zone = ZoneId.of(root.required("zone").asText());
            List<ContestPolicy> policies = new ArrayList<>();
            root.required("policies").forEach(entry -> policies.add(policy(entry, zone)));
            return new ContestPolicies(policies);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + PACKAGED + " is unreadable", e);
        }
    }

    private static ContestPolicy policy(JsonNode entry, ZoneId zone) {
        if (entry.required("source").isEmpty()) {
            throw new IllegalArgumentException("policy " + entry.path("version").asText() + " names no source");
        }
        Set<Effect> suspended = EnumSet.noneOf(Effect.class);
        entry.required("suspends").forEach(effect -> suspended.add(Effect.valueOf(effect.asText())));
        return new ContestPolicy(entry.required("version").asText(),
                LocalDate.parse(entry.required("from").asText()).atStartOfDay(zone).toInstant(),
                Duration.parse(entry.required("answerWithin").asText()), suspended);
    }
}
