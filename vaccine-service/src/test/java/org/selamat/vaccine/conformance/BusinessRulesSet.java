package org.selamat.vaccine.conformance;

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
                ledger.each(folder, file, rule -> rule(folder, file, rule, ledger));
            }
        }
    }

    private static void rule(Path folder, Path file, JsonNode rule, Ledger ledger) {
        ledger.compare("FORMAT", ConformanceFolder.name(folder, file), 0,
                () -> CertLogicFormat.issues(ConformanceFolder.plain(rule.get("Logic"))).size());
        for (var test : ConformanceFolder.documents(file.resolveSibling("tests"))) {
            ledger.each(folder, test, document -> test(ConformanceFolder.name(folder, test), rule, document, ledger));
        }
    }

    private static void test(String name, JsonNode rule, JsonNode test, Ledger ledger) {
        if (test.has("expected") && test.has("payload")) {
            ledger.compare("RULE", name, test.get("expected").booleanValue(), () -> evaluated(rule, test));
        }
    }

    private static Object evaluated(JsonNode rule, JsonNode test) throws Exception {
        var data = new HashMap<String, Object>();
        data.put("payload", ConformanceFolder.plain(test.get("payload")));
        data.put("external", test.has("external") ? ConformanceFolder.plain(test.get("external")) : new HashMap<>());
        return CertLogic.evaluate(ConformanceFolder.plain(rule.get("Logic")), data);
    }
}
