package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * No operation of staff, partners or the public answers with a person, with a case, which is one to whoever reads its evidence,
 * or with when somebody came or went.
 */
class NoPlacesForStaffTest {

    private static final Set<String> TRACES = Set.of("person", "personId", "persons", "visitor", "visitorId", "visitId",
            "checkedInAt", "checkedOutAt", "receivedAt", "recordedBy", "badgeId", "actor", "guardianId", "caseId");

    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
    }

    @Test
    void nobodyButThePersonReadsWhereTheyWere() {
        for (var door : Set.of("/staff/", "/partner/", "/public/")) {
            assertThat(answered(door)).as(door).doesNotContainAnyElementsOf(TRACES);
        }
    }

    @Test
    void whatPeopleReadThemselvesWouldBeNoticed() {
        assertThat(answered("/v1/me/visits")).contains("checkedInAt", "checkedOutAt");
        assertThat(answered("/staff/")).contains("venueId", "day");
    }

    /** Names of all fields that operations behind this door answer with. */
    private static Set<String> answered(String door) {
        var names = new TreeSet<String>();
        document.path("paths").fields().forEachRemaining(path -> {
            if (path.getKey().startsWith(door)) {
                path.getValue().forEach(operation -> collect(operation.path("responses"), names, new HashSet<>()));
            }
        });
        return names;
    }

    private static void collect(JsonNode node, Set<String> names, Set<String> followed) {
        var reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && followed.add(reference)) {
            collect(document.at(reference.substring(1)), names, followed);
        }
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names, followed));
    }
}
