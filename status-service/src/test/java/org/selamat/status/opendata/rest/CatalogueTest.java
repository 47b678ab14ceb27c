package org.selamat.status.opendata.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.opendata.domain.Catalogue;
import org.selamat.status.opendata.domain.Column;
import org.selamat.status.opendata.domain.Dataset;
import org.selamat.status.opendata.domain.Revision;
import org.selamat.status.opendata.persistence.OpenDataBeans;

/** The catalogue has the ministry's shapes, counts what it names, and is described in all four languages. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = OpenDataBeans.packaged();

    static Stream<Locale> languages() {
        return Languages.SUPPORTED.stream();
    }

    static Stream<Dataset> ofTheMinistry() {
        return CATALOGUE.datasets().stream().filter(one -> !one.conformsTo().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ofTheMinistry")
    void theHeaderIsThatOfTheMinistrysFile(Dataset dataset) throws IOException {
        // given
        Path published = Path.of(System.getProperty("national-data.dir", "none")).resolve(dataset.conformsTo());
        assumeTrue(Files.exists(published), "national data is not there");
        // when
        try (var lines = Files.lines(published)) {
            // then
            assertThat(String.join(",", dataset.header())).isEqualTo(lines.findFirst().orElseThrow().strip());
        }
    }

    @Test
    void whatTheMinistryNeverPublishedIsThere() {
        assertThat(CATALOGUE.datasets()).extracting(Dataset::name)
                .contains("corrections", "contests", "reversals", "outage_minutes").doesNotHaveDuplicates();
        assertThat(CATALOGUE.revisableDays()).isEqualTo(90);
    }

    @Test
    void everyCountIsCountedByTheStatementOfItsFile() throws IOException {
        for (Dataset dataset : CATALOGUE.datasets()) {
            String sql;
            try (var file = getClass().getResourceAsStream("/open-data/" + dataset.name() + ".sql")) {
                sql = new String(file.readAllBytes());
            }
            dataset.columns().stream().filter(column -> column.type() == Column.Type.COUNT)
                    .forEach(column -> assertThat(sql).contains("'" + column.name() + "'"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFileAndColumnIsDescribedInEveryLanguage(Locale language) {
        Stream.of("title", "description", "file." + Catalogue.REVISIONS)
                .forEach(key -> assertThat(text(language, key)).isNotBlank().doesNotContain("{"));
        assertThat(text(language, "description")).contains("90");
        CATALOGUE.datasets().forEach(one -> assertThat(text(language, "file." + one.name())).isNotBlank());
        Stream.concat(CATALOGUE.datasets().stream().map(Dataset::header), Stream.of(Revision.HEADER)).flatMap(List::stream)
                .forEach(column -> assertThat(text(language, "column." + column)).isNotBlank());
    }

    private static String text(Locale language, String key) {
        return Texts.of("texts/opendata", language, key, 90);
    }
}
