package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/**
 * Every published vector below {@code -Dconformance.dir} that we understand. Prints agree/evaluable for each set and check,
 * writes
 * {@code target/conformance.json}, and fails on a disagreement that isn't the vector's own defect.
 */
class ConformanceTest {

    private static final Path REPORT = Path.of("target/conformance.json");

    @Test
    void agrees_with_every_published_expectation_that_is_not_the_vectors_own_defect() throws IOException {
        // given
        var root = ConformanceRoot.present();

        // when
        var run = ConformanceRun.of(root);
        run.publish(REPORT);

        // then
        assumeFalse(run.report().isEmpty(), () -> "none of " + ConformanceRun.sets() + " is in " + root);
        assertThat(run.ours()).isEmpty();
    }
}
