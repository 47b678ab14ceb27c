package org.selamat.checkin.visit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** How long a visit can be read outside its partition: less long than was promised for the partition. */
class VisitTraceTest {

    private static final Duration PROMISED = Duration.ofDays(90);
    private static final Duration WEEK = Duration.ofDays(7);

    @ParameterizedTest
    @ValueSource(strings = { "selamat.checkin.visit.v2", "selamat.checkin.exposure.v1" })
    void theTopicForgetsAWeekAndADayAfterwards(String topic) throws IOException {
        // given
        var settings = read("contracts/asyncapi.yaml", new YAMLMapper()).path("channels").path(topic).path("bindings")
                .path("kafka").path("topicConfiguration");
        // when: a record goes with its segment, which is closed a day after its first record at the latest
        var longest = millis(settings, "retention.ms").plus(millis(settings, "segment.ms"));
        // then
        assertThat(settings.path("cleanup.policy")).extracting(JsonNode::asText).containsExactly("delete");
        assertThat(longest).isEqualTo(WEEK.plusDays(1)).isLessThan(PROMISED);
    }

    @Test
    void nothingInItLeadsToAPersonWithoutTheIdentityService() {
        // what names a person is a pseudonym of one day; a field added here has to be added to ADR 15 as well
        assertThat(Stream.of("recorded", "ended", "deleted").flatMap(VisitTraceTest::fields).distinct())
                .containsExactlyInAnyOrder("visitId", "venueId", "visitor", "checkedInAt", "proof", "checkedOutAt",
                        "deletedAt");
    }

    private static Stream<String> fields(String event) {
        try {
            var fields = new ArrayList<String>();
            read("contracts/events/selamat.checkin.visit-" + event + ".v2.schema.json", new JsonMapper()).path("properties")
                    .fieldNames().forEachRemaining(fields::add);
            return fields.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Duration millis(JsonNode settings, String name) {
        return Duration.ofMillis(settings.path(name).asLong());
    }

    private static JsonNode read(String path, ObjectMapper mapper) throws IOException {
        try (var file = VisitTraceTest.class.getClassLoader().getResourceAsStream(path)) {
            return mapper.readTree(file);
        }
    }
}
