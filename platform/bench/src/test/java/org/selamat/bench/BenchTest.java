package org.selamat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class BenchTest {

    @Test
    void theListNamesEveryBenchmark() {
        // given
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out));
        try {
            // when
            int exit = new CommandLine(new Bench()).execute("--list");
            // then
            assertThat(exit).isZero();
            assertThat(out.toString()).contains("empty-endpoint", "checkin-ingest", "certificate-verify",
                    "certificate-verify-peer", "checkin-peer", "boarding-check-peer", "certificate-manifest",
                    "certificate-issue", "verify-endpoint", "fold",
                    "reversal", "propagation");
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        assertThat(new CommandLine(new Bench()).execute("no-such-benchmark")).isEqualTo(2);
        assertThat(new CommandLine(new Bench()).execute()).isEqualTo(2);
    }
}
