package org.selamat.status.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.status.batch.domain.BatchFinding.Code;
import org.selamat.status.evidence.domain.EvidenceKind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BatchFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String HEADER = "personId,kind,occurredAt,caseId\n";
    private static final String PERSON = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01";
    private static final String GOOD = PERSON + ",CLOSE_CONTACT,2026-11-20T10:00:00Z,\n";

    @Test
    void aSpreadsheetsQuotesLineEndsAndByteOrderMarkDoNotMatter() {
        // when
        BatchFile file = read("\uFEFFpersonId,kind,occurredAt,caseId\r\n\"" + PERSON
                + "\", CLOSE_CONTACT ,2026-11-20T10:00:00Z,\"019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d\"\r\n\r\n");
        // then
        assertThat(file.isClean()).isTrue();
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.kind()).isEqualTo(EvidenceKind.CLOSE_CONTACT);
            assertThat(row.caseId()).isEqualTo(Optional.of(UUID.fromString("019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d")));
        });
    }

    @Test
    void everyWrongFieldIsNamedWithItsLine() {
        // when
        BatchFile file = read(HEADER + GOOD
                + "nobody,CLOSE_CONTACT,20/11/2026,\n"
                + PERSON + ",DECEASED,2027-01-01T00:00:00Z,x\n"
                + PERSON + ",CLOSE_CONTACT\n"
                + GOOD);
        // then
        assertThat(file.isClean()).isFalse();
        assertThat(file.total()).isEqualTo(5);
        assertThat(file.rows()).hasSize(1);
        assertThat(file.findings()).extracting(BatchFinding::line, BatchFinding::column, BatchFinding::code)
                .containsExactly(tuple(3, "personId", Code.NOT_A_UUID), tuple(3, "occurredAt", Code.NOT_AN_INSTANT),
                        tuple(4, "kind", Code.UNKNOWN_KIND), tuple(4, "occurredAt", Code.IN_FUTURE),
                        tuple(4, "caseId", Code.NOT_A_UUID), tuple(5, "row", Code.COLUMNS), tuple(6, "row", Code.DUPLICATE));
    }

    @Test
    void aFileOfArrivalsHasTheirFlights() {
        // when
        BatchFile file = read("personId,kind,occurredAt,caseId,flight\n" + PERSON + ",ARRIVAL,2026-11-20T10:00:00Z,,MH370\n"
                + PERSON + ",ARRIVAL,2026-11-20T11:00:00Z,,\n" + PERSON + ",ARRIVAL,2026-11-20T12:00:00Z,,a ship\n" + GOOD);
        // then
        assertThat(file.rows()).extracting(BatchRow::flight).containsExactly(Optional.of("MH370"), Optional.empty());
        assertThat(file.findings()).extracting(BatchFinding::line, BatchFinding::column, BatchFinding::code)
                .containsExactly(tuple(4, "flight", Code.NOT_A_FLIGHT), tuple(5, "row", Code.COLUMNS));
    }

    @Test
    void anotherHeaderOrNoRowsAtAllAreNoFile() {
        assertThat(read(GOOD).findings()).extracting(BatchFinding::code).containsExactly(Code.HEADER);
        assertThat(read(HEADER).isClean()).isFalse();
        assertThat(read("").isClean()).isFalse();
    }

    @Test
    void aFileIsReadOnlyAsFarAsItMayGo() {
        // given
        String rows = IntStream.rangeClosed(0, Batch.MAX_ROWS)
                .mapToObj(i -> new UUID(1, i) + ",CLOSE_CONTACT,2026-11-20T10:00:00Z,").collect(Collectors.joining("\n"));
        // when
        BatchFile file = read(HEADER + rows);
        // then
        assertThat(file.rows()).hasSize(Batch.MAX_ROWS);
        assertThat(file.isClean()).isFalse();
        assertThat(file.findings()).extracting(BatchFinding::code).containsExactly(Code.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "|calc", "%x" })
    void nothingInAReportIsAFormula(String value) {
        assertThat(BatchFinding.of(2, "personId", Code.NOT_A_UUID, value).csv())
                .startsWith("\"2\",\"personId\",\"NOT_A_UUID\",\"'");
    }

    @Property(tries = 200)
    void whateverStandsInAFileIsReadWithoutFailingAndReportedOnOneLineEach(@ForAll String text) {
        // when
        BatchFile file = read(HEADER + text);
        // then
        assertThat(file.findings()).allSatisfy(finding -> {
            assertThat(finding.csv()).doesNotContain("\n", "\r");
            assertThat(finding.csv().split(",", 4)[3]).doesNotMatch("\"[=+@|%-].*");
        });
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static BatchFile read(String csv) {
        return BatchFile.read(csv, NOW);
    }
}
