package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.SignatureVerifier;

/** EU Digital COVID Certificate vectors of all issuers below the folder (dgc-testdata). */
class DgcTestdataTest {

    @Test
    void agrees_with_every_expectation_that_is_not_on_the_published_exclusion_list() {
        // given
        var vectors = vectors();

        // when
        var tally = tally(vectors, SignatureProviders.fastest());

        // then
        System.out.printf("dgc-testdata, %d vectors, agree/evaluable:%n%s", vectors.size(), tally.report());
        tally.disagreements().forEach(System.out::println);
        assertThat(tally.disagreements()).filteredOn(disagreement -> !Exclusions.contain(disagreement)).isEmpty();
        assertThat(tally.evaluable(Expectation.VERIFY)).isPositive();
    }

    @Test
    void native_and_jdk_signatures_agree_on_every_vector() {
        // given
        var vectors = vectors();

        // when
        var differing = vectors.stream().filter(vector -> differs(vector)).map(Vector::name).toList();

        // then
        assertThat(differing).isEmpty();
    }

    private static List<Vector> vectors() {
        var set = ConformanceFolder.set("dgc-testdata");
        return ConformanceFolder.documents(set).stream().map(file -> Vector.of(set, file)).filter(Vector::isCase).toList();
    }

    private static Tally tally(List<Vector> vectors, SignatureVerifier signatures) {
        var tally = new Tally();
        for (var vector : vectors) {
            var run = new VectorRun(vector, signatures);
            for (var expectation : Expectation.values()) {
                vector.expected(expectation).ifPresent(expected -> run.outcome(expectation)
                        .ifPresent(outcome -> tally.add(vector, expectation, expected, outcome)));
            }
        }
        return tally;
    }

    private static boolean differs(Vector vector) {
        var text = vector.text("PREFIX").orElse("");
        var fast = new VectorRun(vector, SignatureProviders.fastest()).verify(text);
        var jdk = new VectorRun(vector, SignatureProviders.jdk()).verify(text);
        return !fast.checks().equals(jdk.checks());
    }
}
