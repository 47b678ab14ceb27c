package org.selamat.vaccine.conformance;

import java.nio.file.Path;
import java.util.List;

import org.selamat.vaccine.domain.rule.CertLogic;
import org.selamat.vaccine.domain.rule.CertLogicFormat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The engine's own suite: results of expressions, and what is wrong with wrong ones. Single assertions that it tells its own
 * engines to skip are run all the same: what they expect of {@code in} is what we do.
 */
final class CertLogicSet implements ConformanceSet {

    @Override
    public String name() {
        return "certlogic";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        for (var file : ConformanceFolder.documents(folder.resolve("testSuite"))) {
            ledger.each(folder, file, suite -> cases(ConformanceFolder.name(folder, file), suite, ledger));
        }
        for (var file : ConformanceFolder.documents(folder.resolve("validation-testSuite"))) {
            ledger.each(folder, file, suite -> suite.path("cases").forEach(entry -> ledger.compare("VALIDATION",
                    ConformanceFolder.name(folder, file), issues(entry), () -> ours(entry.get("certLogicExpression")))));
        }
    }

    private static void cases(String file, JsonNode suite, Ledger ledger) {
        if (isSkipped(suite)) {
            return;
        }
        for (var entry : suite.path("cases")) {
            for (var assertion : entry.path("assertions")) {
                if (!isSkipped(entry) && assertion.has("expected")) {
                    var expression = assertion.has("certLogicExpression") ? assertion.get("certLogicExpression")
                            : entry.get("certLogicExpression");
                    ledger.compare("EVALUATION", file, expected(assertion), () -> CertLogic
                            .evaluate(ConformanceFolder.plain(expression), ConformanceFolder.plain(assertion.path("data"))));
                }
            }
        }
    }

    private static boolean isSkipped(JsonNode node) {
        return "skip".equals(node.path("directive").asText());
    }

    private static Object expected(JsonNode assertion) {
        try {
            return ConformanceFolder.plain(assertion.get("expected"));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> issues(JsonNode entry) {
        return entry.path("issues").findValuesAsText("message");
    }

    private static List<String> ours(JsonNode expression) throws Exception {
        return CertLogicFormat.issues(ConformanceFolder.plain(expression)).stream().map(CertLogicFormat.Issue::message)
                .toList();
    }
}
