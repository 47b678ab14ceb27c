package org.selamat.status.policy.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The effective-dated policy file: each entry is laid over the one before it, so that the file reads as the history of
 * decisions.
 * A file that is incomplete or misspelt stops the service at start.
 */
public final class PolicyFile {

    public static final String PACKAGED = "/policy/status-policy.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private PolicyFile() {
    }

    public static PolicySet packaged() {
        try (InputStream file = PolicyFile.class.getResourceAsStream(PACKAGED)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + PACKAGED + " is unreadable", e);
        }
    }

    static PolicySet read(InputStream file) throws IOException {
        JsonNode root = YAML.readTree(file);
        return new PolicySet(laidOver(root, entries(root)));
    }

    /** The packaged entries, to lay others over them. */
    static JsonNode packagedTree() {
        try (InputStream file = PolicyFile.class.getResourceAsStream(PACKAGED)) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + PACKAGED + " is unreadable", e);
        }
    }

    static List<ObjectNode> entries(JsonNode root) {
        List<ObjectNode> entries = new ArrayList<>();
        root.required("policies").forEach(entry -> entries.add((ObjectNode) entry));
        return entries;
    }

    /** Each entry laid over those before it. */
    static List<Policy> laidOver(JsonNode root, List<ObjectNode> entries) throws IOException {
        ZoneId zone = ZoneId.of(root.required("zone").asText());
        List<Policy> policies = new ArrayList<>();
        ObjectNode carried = YAML.createObjectNode();
        for (ObjectNode entry : entries) {
            carried = overlay(carried, entry);
            policies.add(policy(carried.deepCopy(), zone));
        }
        return policies;
    }

    private static Policy policy(ObjectNode entry, ZoneId zone) throws IOException {
        if (entry.withArray("source").isEmpty()) {
            throw new IllegalArgumentException("policy " + entry.path("version").asText() + " names no source");
        }
        LocalDate from = LocalDate.parse(entry.required("from").asText());
        entry.put("effectiveFrom", from.atStartOfDay(zone).toInstant().toString());
        entry.remove(List.of("from", "source"));
        return YAML.treeToValue(entry, Policy.class);
    }

    private static ObjectNode overlay(ObjectNode below, ObjectNode above) {
        ObjectNode merged = below.deepCopy();
        above.properties().forEach(field -> {
            JsonNode under = merged.get(field.getKey());
            boolean bothObjects = under instanceof ObjectNode && field.getValue() instanceof ObjectNode;
            merged.set(field.getKey(),
                    bothObjects ? overlay((ObjectNode) under, (ObjectNode) field.getValue()) : field.getValue());
        });
        return merged;
    }
}
