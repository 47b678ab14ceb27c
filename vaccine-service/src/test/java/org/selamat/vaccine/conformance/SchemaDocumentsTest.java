package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The EU schema's own valid and invalid documents, and our certificates against the EU schema itself. */
class SchemaDocumentsTest {

    private static final TestSigner SIGNER = TestSigner.ec("DE");

    @TestFactory
    Stream<DynamicTest> reads_the_published_documents_as_they_are_meant() {
        var set = ConformanceFolder.set("eu-dcc-schema");
        return Stream.of("test", "examples").flatMap(folder -> ConformanceFolder.documents(set.resolve(folder)).stream())
                .map(file -> DynamicTest.dynamicTest(set.relativize(file).toString(), () -> agrees(file)));
    }

    @Test
    void what_we_write_fits_every_schema_that_allows_an_undivided_name() {
        // given
        var schemas = ConformanceFolder.set("eu-dcc-schema").resolve("combined");
        var undivided = ConformanceFolder.tree(statement("AHMAD FAIZ BIN ABDULLAH", "AHMAD<FAIZ<BIN<ABDULLAH", null).content());
        var divided = ConformanceFolder.tree(statement("TAN, Mei Ling", "TAN", "MEI<LING").content());

        // then
        for (var version : new String[] { "1.3.0", "1.3.1", "1.3.2", "1.3.3" }) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(ConformanceFolder.read(schemas.resolve(version + ".json")));
            assertThat(schema.validate(undivided)).as(version).isEmpty();
            assertThat(schema.validate(divided)).as(version).isEmpty();
        }
        assertThat(divided.at("/nam/gn").asText()).isEqualTo("Mei Ling");
    }

    /** Through the whole verifier, so that tags, kinds and signature are in it too. */
    private static void agrees(Path file) {
        var text = TestCode.by(SIGNER).content(map(ConformanceFolder.read(file))).text();
        var result = new HcertVerifier(SignatureProviders.fastest()).verify(text, SIGNER.trust(), TestCode.ISSUED);
        assertThat(result.result(Check.SCHEMA).hasPassed()).isEqualTo(!file.getParent().endsWith("invalid"));
    }

    private static VaccinationStatement statement(String full, String surname, String given) {
        var injection = new Injection("EU/1/20/1528", Optional.of("FK9413"), LocalDate.parse("2026-10-02"), 2, 2);
        var dose = new Dose(new DoseId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), injection, Dose.Source.CENTRE, "MY",
                "centre-kl1", Instant.EPOCH);
        var product = new Product("EU/1/20/1528", "Comirnaty", "ORG-100030215", "Biontech Manufacturing GmbH", "1119349007",
                "SARS-CoV-2 mRNA vaccine", true);
        return new VaccinationStatement(new Holder(full, surname, Optional.ofNullable(given), LocalDate.parse("1990-01-01")),
                dose,
                product, Uvci.random("MY", new Random(1)), "Ministry of Health, Malaysia");
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
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(i -> value(node.get(i))).toList();
        }
        return node.isIntegralNumber() ? node.longValue() : node.isNull() ? null : node.asText();
    }
}
