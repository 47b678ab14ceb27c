package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.application.SignatureProviders;

/** Whichever provider computes signatures, the answers are the same. */
class DifferentialTest {

    @Test
    void native_and_jdk_signatures_agree_on_every_vector() {
        // given
        var set = ConformanceRoot.present().resolve("dgc-testdata");
        assumeTrue(Files.isDirectory(set), () -> "no vectors: " + set);

        // when
        var differing = Vector.all(set).stream().filter(DifferentialTest::differs).map(Vector::name).toList();

        // then
        assertThat(differing).isEmpty();
    }

    private static boolean differs(Vector vector) {
        var text = vector.text("PREFIX").orElse("");
        var fast = new VectorRun(vector, SignatureProviders.fastest()).verify(text);
        var jdk = new VectorRun(vector, SignatureProviders.jdk()).verify(text);
        return !fast.checks().equals(jdk.checks());
    }
}
