package org.selamat.status.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is opened in a spreadsheet calculates nothing. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
    void whatLooksLikeAFormulaIsText(String formula) {
        assertThat(Csv.line(List.of("2026-11-20", formula))).startsWith("2026-11-20,")
                .satisfies(line -> assertThat(line.substring(11)).matches("(?s)\"?'.*"));
    }

    @Test
    void separatorsQuotesAndLineBreaksStayInsideTheirCell() {
        assertThat(Csv.line(List.of("a,b", "say \"no\"", "two\nlines", "plain", "")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain,\n");
    }
}
