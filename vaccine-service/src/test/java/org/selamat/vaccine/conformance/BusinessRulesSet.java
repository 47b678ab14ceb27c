package org.selamat.vaccine.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

import org.selamat.vaccine.domain.rule.CertLogic;
import org.selamat.vaccine.domain.rule.CertLogicFormat;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules of states with their expected results (dgc-business-rules-testdata): {@code <CC>/<rule>/rule.json, tests/*.json}. */
final class BusinessRulesSet implements ConformanceSet {

    @Override
    public String name() {
        return "dgc-business-rules-testdata";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        for (var file : ConformanceFolder.documents(folder)) {
            if (file.getFileName().toString().equals("rule.json")) {
                var rule = ConformanceFolder.read(file);
                ledger.compare("FORMAT", ConformanceFolder.name(folder, file), 0,
                        () -> CertLogicFormat.issues(ConformanceFolder.plain(rule.get("Logic"))).size());
                tests(folder, file.resolveSibling("tests"), rule, ledger);
            }
        }
    }

    private static void tests(Path folder, Path tests, JsonNode rule, Ledger ledger) {
        if (!Files.isDirectory(tests)) {
            return;
        }
        for (var file : ConformanceFolder.documents(tests)) {
            var test = ConformanceFolder.read(file);
            if (test.has("expected") && test.has("payload")) {
                ledger.compare("RULE", ConformanceFolder.name(folder, file), test.get("expected").booleanValue(),
                        () -> evaluated(rule, test));
            }
        }
    }

    private static Object evaluated(JsonNode rule, JsonNode test) throws Exception {
        var data = new HashMap<String, Object>();
        data.put("payload", ConformanceFolder.plain(test.get("payload")));
        data.put("external", test.has("external") ? ConformanceFolder.plain(test.get("external")) : new HashMap<>());
        return CertLogic.evaluate(ConformanceFolder.plain(rule.get("Logic")), data);
    }
}
