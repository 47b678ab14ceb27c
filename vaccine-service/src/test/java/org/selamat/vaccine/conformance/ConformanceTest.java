package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Every published vector below {@code -Dconformance.dir} that we understand, against the classes that run in production. Prints
 * agree/evaluable for each set and check, writes {@code target/conformance.json}, and fails on a disagreement that isn't the
 * vector's own defect.
 */
class ConformanceTest {

    private static final Path REPORT = Path.of("target/conformance.json");
    private static final List<ConformanceSet> SETS = List.of(new DgcTestdataSet(), new BusinessRulesSet(), new CertLogicSet(),
            new SchemaSet(), new BloomFilterSet(), new HealthCardSet(), new NzPassSet(), new MultiFormatSet(),
            new NameMatchingSet());

    @Test
    void agrees_with_every_published_expectation_that_is_not_the_vectors_own_defect() throws IOException {
        // given
        var root = Path.of(System.getProperty("conformance.dir", ""));
        assumeTrue(!root.toString().isEmpty() && Files.isDirectory(root), () -> "no vectors: -Dconformance.dir=" + root);

        // when
        var report = new LinkedHashMap<String, Map<String, Ledger.Count>>();
        var disagreements = new ArrayList<Ledger.Disagreement>();
        var exclusions = Exclusions.in(root);
        for (var set : SETS) {
            if (Files.isDirectory(root.resolve(set.name()))) {
                var ledger = new Ledger(set.name(), exclusions);
                run(set, root, ledger);
                report.put(set.name(), ledger.checks());
                disagreements.addAll(ledger.disagreements());
            }
        }
        publish(report, disagreements);

        // then
        assertThat(disagreements).filteredOn(disagreement -> disagreement.excuse().isEmpty()).isEmpty();
    }

    /** A file that nobody can read must not hide the others: the crash is a disagreement of its own. */
    private static void run(ConformanceSet set, Path root, Ledger ledger) {
        try {
            set.run(root.resolve(set.name()), ledger);
        } catch (RuntimeException crash) {
            ledger.compare("COMPLETE", ".", true, () -> {
                throw crash;
            });
        }
    }

    private static void publish(Map<String, Map<String, Ledger.Count>> report, List<Ledger.Disagreement> disagreements)
            throws IOException {
        report.forEach((set, checks) -> checks.forEach((check, count) -> System.out.printf("%-28s %-18s %d/%d%n", set, check,
                count.agree(), count.evaluable())));
        disagreements.forEach(System.out::println);
        Files.createDirectories(REPORT.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(REPORT.toFile(), report);
    }
}
