package org.selamat.vaccine.conformance;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.fasterxml.jackson.databind.JsonNode;

/** The EU schema's own valid and invalid documents and examples, each signed and put through the whole verifier. */
final class SchemaSet implements ConformanceSet {

    private static final TestSigner SIGNER = TestSigner.ec("DE");

    @Override
    public String name() {
        return "eu-dcc-schema";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        for (var check : Map.of("test", "TEST", "examples", "EXAMPLE").entrySet()) {
            for (var file : ConformanceFolder.documents(folder.resolve(check.getKey()))) {
                ledger.each(folder, file, document -> ledger.compare(check.getValue(), ConformanceFolder.name(folder, file),
                        !file.getParent().endsWith("invalid"), () -> fits(document)));
            }
        }
    }

    /** Through the whole verifier, so that tags, kinds and signature are in it too. */
    private static boolean fits(JsonNode document) {
        var text = TestCode.by(SIGNER).content(map(document)).text();
        var result = new HcertVerifier(SignatureProviders.fastest()).verify(text, SIGNER.trust(), TestCode.ISSUED);
        return result.result(Check.SCHEMA).hasPassed();
    }

    private static Map<String, Object> map(JsonNode object) {
        var map = new LinkedHashMap<String, Object>();
        object.fields().forEachRemaining(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(i -> value(node.get(i))).toList();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isIntegralNumber() ? (Object) node.longValue() : node.isNull() ? null : node.asText();
    }
}
