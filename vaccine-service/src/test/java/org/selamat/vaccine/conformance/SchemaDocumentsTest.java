package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;

/** Our certificates against the EU schema itself. */
class SchemaDocumentsTest {

    @Test
    void what_we_write_fits_every_schema_that_allows_an_undivided_name() {
        // given
        var schemas = new Schemas(Path.of("none"));
        var undivided = ConformanceFolder.tree(statement("AHMAD FAIZ BIN ABDULLAH", "AHMAD<FAIZ<BIN<ABDULLAH", null).content());
        var divided = ConformanceFolder.tree(statement("TAN, Mei Ling", "TAN", "MEI<LING").content());

        // then
        for (var version : List.of("1.3.0", "1.3.1", "1.3.2", Schemas.NEWEST)) {
            schemas.schema(version).ifPresent(schema -> {
                assertThat(schema.validate(undivided)).as(version).isEmpty();
                assertThat(schema.validate(divided)).as(version).isEmpty();
            });
        }
        assertThat(schemas.schema(Schemas.NEWEST)).as("known wherever this runs").isPresent();
        assertThat(divided.at("/nam/gn").asText()).isEqualTo("Mei Ling");
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
}
