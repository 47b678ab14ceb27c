package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Every vector of a folder that we understand, against the classes that run in production.
 *
 * @param report by set and check; only of the sets that the folder has
 */
record ConformanceRun(Map<String, Map<String, Ledger.Count>> report, List<Ledger.Disagreement> disagreements) {

    private static final List<ConformanceSet> SETS = List.of(new DgcTestdataSet(), new BusinessRulesSet(), new CertLogicSet(),
            new SchemaSet(), new BloomFilterSet(), new HealthCardSet(), new NzPassSet(), new MultiFormatSet(),
            new NameMatchingSet());

    static ConformanceRun of(Path root) {
        var report = new LinkedHashMap<String, Map<String, Ledger.Count>>();
        var disagreements = new ArrayList<Ledger.Disagreement>();
        var exclusions = Exclusions.in(root);
        for (var set : SETS) {
            var folder = root.resolve(set.name());
            if (Files.isDirectory(folder)) {
                var ledger = new Ledger(set.name(), exclusions);
                ledger.complete(".", () -> set.run(folder, ledger));
                report.put(set.name(), ledger.checks());
                disagreements.addAll(ledger.disagreements());
            }
        }
        return new ConformanceRun(report, disagreements);
    }

    static List<String> sets() {
        return SETS.stream().map(ConformanceSet::name).toList();
    }

    /** Disagreements of which the vector isn't the cause. */
    List<Ledger.Disagreement> ours() {
        return disagreements.stream().filter(disagreement -> disagreement.excuse().isEmpty()).toList();
    }

    /** Prints agree/evaluable and every disagreement, and writes the counts. */
    void publish(Path file) throws IOException {
        report.forEach((set, checks) -> checks.forEach((check, count) -> System.out.printf("%-28s %-18s %d/%d%n", set, check,
                count.agree(), count.evaluable())));
        disagreements.forEach(System.out::println);
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), report);
    }
}
