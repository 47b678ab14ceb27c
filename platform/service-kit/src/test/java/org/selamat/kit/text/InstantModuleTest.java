package org.selamat.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Nobody can tell from the outside which of the two modules was at work. */
class InstantModuleTest {

    private static final JsonMapper GENERAL = mapper().build();
    private static final JsonMapper OURS = mapper().addModule(new InstantModule()).build();

    record Event(Instant at) {
    }

    @Property
    void anInstantIsWrittenAndReadAsTheGeneralModuleDoes(
            @ForAll @LongRange(min = -99_999_999_999L, max = 999_999_999_999L) long millis, @ForAll ChronoUnit unit)
            throws JsonProcessingException {
        // given
        var at = Instant.ofEpochMilli(millis).plus(millis % 1_000_000, unit.compareTo(ChronoUnit.MILLIS) <= 0 ? unit
                : ChronoUnit.MILLIS);
        // when
        var json = OURS.writeValueAsString(new Event(at));
        // then
        assertThat(json).isEqualTo(GENERAL.writeValueAsString(new Event(at)));
        assertThat(OURS.readValue(json, Event.class).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "\" \"", "1", "1.5", "-3", "\"1700000000\"", "\"1700000000.123\"", "true", "{}",
            "[]", "[\"2026-11-20T04:31:09Z\"]", "\"2026-11-20T04:31:09Z\"", "\" 2026-11-20T04:31:09Z \"",
            "\"2026-11-20T04:31:09+08:00\"", "\"2026-11-20T04:31:09+0000\"", "\"2026-11-20T04:31:09+00\"",
            "\"2026-11-20T24:00:00Z\"", "\"2026-02-29T04:31:09Z\"", "\"2026-11-20\"", "\"yesterday\"" })
    void anythingElseIsReadOrRefusedAsByTheGeneralModule(String value) {
        assertThat(read(OURS, value)).isEqualTo(read(GENERAL, value));
    }

    private static String read(JsonMapper mapper, String value) {
        try {
            return String.valueOf(mapper.readValue("{\"at\":" + value + "}", Event.class).at());
        } catch (JsonProcessingException refused) {
            return refused.getClass() + refused.getOriginalMessage();
        }
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
