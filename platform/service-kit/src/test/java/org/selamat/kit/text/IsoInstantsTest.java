package org.selamat.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IsoInstantsTest {

    @Property
    void everyInstantIsWrittenAndReadAsTheLibraryDoes(@ForAll("instants") Instant at) {
        assertThat(IsoInstants.write(at)).isEqualTo(at.toString());
        assertThat(IsoInstants.parse(at.toString())).isEqualTo(at);
    }

    @Test
    void theFirstAndTheLastInstantAreWrittenAsTheLibraryDoes() {
        assertThat(IsoInstants.write(Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(IsoInstants.write(Instant.MAX.truncatedTo(ChronoUnit.SECONDS)))
                .isEqualTo(Instant.MAX.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-20T04:31:09Z", "2026-11-20T04:31:09.4Z", "2026-11-20T04:31:09.415926535Z",
            "2024-02-29T23:59:59.000Z", "0000-01-01T00:00:00Z", "0999-12-31T23:59:59.5Z", "2026-11-20T24:00:00Z",
            "2016-12-31T23:59:60Z", "2026-11-20T04:31:09.Z", "2026-11-20T04:31:09+08:00", "2026-11-20t04:31:09z",
            "+12026-11-20T04:31:09Z",
            "-0044-03-15T12:00:00Z" })
    void whatTheLibraryReadsIsReadTheSame(String text) {
        assertThat(IsoInstants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Z", "2026-11-20", "2026-11-20T04:31:09", "2026-11-20 04:31:09Z",
            "2026-02-29T04:31:09Z", "2026-13-01T04:31:09Z", "2026-00-01T04:31:09Z", "2026-11-31T04:31:09Z",
            "2026-11-20T25:00:00Z", "2026-11-20T04:60:00Z", "2026-11-20T04:31:61Z", "2026-11-20T04:31:09.1234567890Z",
            "2026-11-2 T04:31:09Z", "2026-11-+0T04:31:09Z", "2026-11-20T04:31:09.+15Z", "2026-11-20T04:31:09,415Z",
            "٢026-11-20T04:31:09Z" })
    void whatTheLibraryRefusesIsRefused(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> IsoInstants.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Provide
    Arbitrary<Instant> instants() {
        var seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()),
                Arbitraries.longs().between(Instant.parse("-9999-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("+20000-01-01T00:00:00Z").getEpochSecond()));
        var nanos = Arbitraries.integers().between(0, 999_999_999);
        var unit = Arbitraries.of(ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS, ChronoUnit.NANOS);
        return Combinators.combine(seconds, nanos, unit)
                .as((second, nano, whole) -> Instant.ofEpochSecond(second, nano).truncatedTo(whole));
    }
}
