package org.selamat.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

class JmhTest {

    @Test
    void verifiesAndIssuesWithEitherProviderOfSignatures() throws Exception {
        // given: one short call in this process, which measures nothing but runs the written loops
        var options = new OptionsBuilder().parent(Jmh.options("(Verify|Issue)UnderJmh", Duration.ofMillis(12)).build())
                .forks(0).warmupIterations(0).measurementIterations(1).build();

        // when
        var results = new Runner(options).run();

        // then
        assertThat(results.stream().map(JmhTest::name).collect(Collectors.toSet())).containsExactlyInAnyOrder(
                "textToRules native", "textToRules jdk", "claimsToText native", "claimsToText jdk");
        assertThat(results).allMatch(result -> result.getPrimaryResult().getScore() > 0);
    }

    @Test
    void saysWhenThereIsNoneOfThatName() throws Exception {
        assertThat(Jmh.run("NoSuchBenchmark", Duration.ofMillis(12), null)).isFalse();
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel() + " " + result.getParams().getParam("signatures");
    }
}
