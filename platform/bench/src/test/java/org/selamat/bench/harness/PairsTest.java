package org.selamat.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final Duration SLICE = Duration.ofSeconds(2);

    @Test
    void theSidesTakeTurnsAndTheOrderAlternates() {
        // given
        var order = new StringBuilder();
        Side ours = slice -> order.append('o').length();
        Side reference = slice -> order.append('r').length();
        // when
        var pairs = new Pairs(ours, reference, line -> {
        }).run(SLICE);
        // then: one pair to warm up, then five
        assertThat(order).hasToString("or" + "or" + "ro" + "or" + "ro" + "or");
        assertThat(pairs).hasSize(Pairs.COUNT);
    }

    @Test
    void whatWarmedUpDoesNotCount() {
        // given
        var values = new ArrayList<>(List.of(1.0, 10.0, 10.0, 10.0, 10.0, 10.0));
        // when
        var pairs = new Pairs(slice -> values.remove(0), slice -> 5.0, line -> {
        }).run(SLICE);
        // then
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.ratio()).isEqualTo(2.0));
    }

    @Test
    void theReportHoldsTheMedianOfThePairsOwnRatios() {
        // given
        var pairs = List.of(new Pairs.Pair(10, 10), new Pairs.Pair(30, 10), new Pairs.Pair(20, 40), new Pairs.Pair(20, 10),
                new Pairs.Pair(50, 10));
        var nanos = new Histogram(1_000_000_000L, 3);
        for (int millis = 1; millis <= 1000; millis++) {
            nanos.recordValue(millis * 1_000_000L / 10);
        }
        // when
        var report = Report.of("test", new Outcome("things/s", pairs, "a thing", Latency.of(nanos), 3, List.of("a note")), 12.5,
                null);
        // then
        assertThat(report.ours()).isEqualTo(20);
        assertThat(report.reference()).isEqualTo(10);
        assertThat(report.ratio()).isEqualTo(2);
        assertThat(report.ratioMin()).isEqualTo(0.5);
        assertThat(report.ratioMax()).isEqualTo(5);
        assertThat(report.p50()).isCloseTo(50, within(0.1));
        assertThat(report.p99()).isCloseTo(99, within(0.1));
        assertThat(report.errors()).isEqualTo(3);
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Median.of(3, 1, 2)).isEqualTo(2);
        assertThat(Median.of(4, 1, 2, 3)).isEqualTo(2.5);
        assertThatThrownBy(Median::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openSslsTableIsRead() {
        // given
        var output = """
                                              sign    verify    sign/s verify/s
                 256 bits ecdsa (nistp256)   0.0000s   0.0000s  76911.0  25914.4
                """;
        // when, then
        assertThat(OpenSsl.parse(output)).contains(new OpenSsl.Rates(76911.0, 25914.4));
        assertThat(OpenSsl.parse("nothing of the kind")).isEmpty();
    }
}
