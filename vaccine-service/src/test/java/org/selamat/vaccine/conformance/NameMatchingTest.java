package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.selamat.vaccine.domain.name.HolderComparison;
import org.selamat.vaccine.domain.name.MrzName;

import com.fasterxml.jackson.databind.JsonNode;

/** The published same-holder table of the Corona-Warn-App. */
class NameMatchingTest {

    @TestFactory
    Stream<DynamicTest> groups_holders_as_the_published_table_does() {
        var set = ConformanceFolder.set("name-matching");
        return ConformanceFolder.documents(set).stream().map(ConformanceFolder::read)
                .flatMap(table -> StreamSupport.stream(table.path("cases").spliterator(), false))
                .map(entry -> DynamicTest.dynamicTest(entry.path("description").asText(), () -> agrees(entry)));
    }

    private static void agrees(JsonNode entry) {
        var a = entry.get("a");
        var b = entry.get("b");
        var same = HolderComparison.isSameHolder(name(a), a.path("dob").asText(), name(b), b.path("dob").asText());
        assertThat(same).isEqualTo(entry.get("sameHolder").booleanValue());
    }

    private static MrzName name(JsonNode holder) {
        return MrzName.of(holder.path("fnt").asText(""), holder.path("gnt").asText(""));
    }
}
