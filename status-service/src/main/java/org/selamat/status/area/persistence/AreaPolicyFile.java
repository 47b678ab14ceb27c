package org.selamat.status.area.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.selamat.status.area.domain.AreaPolicies;
import org.selamat.status.area.domain.AreaPolicy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The effective-dated file of area policies: an entry says what changes. What is incomplete or misspelt stops the service. */
public final class AreaPolicyFile {

    private static final String PACKAGED = "/policy/area-policy.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private AreaPolicyFile() {
    }

    public static AreaPolicies packaged() {
        try (InputStream file = AreaPolicyFile.class.getResourceAsStream(PACKAGED)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + PACKAGED + " is unreadable", e);
        }
    }

    static AreaPolicies read(InputStream file) throws IOException {
        JsonNode root = YAML.readTree(file);
        ZoneId zone = ZoneId.of(root.required("zone").asText());
        List<AreaPolicy> policies = new ArrayList<>();
        ObjectNode carried = YAML.createObjectNode();
        for (JsonNode entry : root.required("policies")) {
            carried = carried.deepCopy().setAll((ObjectNode) entry);
            policies.add(policy(carried.deepCopy(), zone, entry.withArray("source").isEmpty()));
        }
        return new AreaPolicies(policies);
    }

    private static AreaPolicy policy(ObjectNode entry, ZoneId zone, boolean unsourced) throws IOException {
        if (unsourced) {
            throw new IllegalArgumentException("area policy " + entry.path("version").asText() + " names no source");
        }
        LocalDate from = LocalDate.parse(entry.required("from").asText());
        entry.put("effectiveFrom", from.atStartOfDay(zone).toInstant().toString());
        entry.remove(List.of("from", "source"));
        return YAML.treeToValue(entry, AreaPolicy.class);
    }
}
