package org.selamat.status.batch.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.selamat.status.batch.domain.BatchFinding.Code;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.person.domain.PersonId;

/**
 * A file of decisions, read row by row: what is right becomes rows, what is wrong a finding with its line and column. A file
 * with findings is never half uploaded.
 *
 * @param total rows below the header
 */
public record BatchFile(List<BatchRow> rows, List<BatchFinding> findings, int total) {

    public static final List<String> COLUMNS = List.of("personId", "kind", "occurredAt", "caseId");

    /** The same with a column more, for arrivals. */
    public static final List<String> WITH_FLIGHT = List.of("personId", "kind", "occurredAt", "caseId", "flight");

    /** The report stops here: whoever has a thousand wrong rows has one mistake, a thousand times. */
    public static final int MAX_FINDINGS = 1_000;

    /** @param now nothing can be decided about what has not happened */
    public static BatchFile read(String csv, Instant now) {
        Reading reading = new Reading(now);
        CsvLines.forEach(csv, reading::take);
        return new BatchFile(List.copyOf(reading.rows), List.copyOf(reading.findings), reading.total);
    }

    public boolean isClean() {
        return findings.isEmpty() && !rows.isEmpty() && total <= Batch.MAX_ROWS;
    }

    private static String flight(String number) {
        if (!number.matches(Flight.NUMBER)) {
            throw new IllegalArgumentException("not a flight number");
        }
        return number;
    }

    /** One pass over a file. */
    private static final class Reading {

        private final Instant now;
        private final List<BatchRow> rows = new ArrayList<>();
        private final List<BatchFinding> findings = new ArrayList<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private List<String> columns = List.of();
        private int total;

        Reading(Instant now) {
            this.now = now;
        }

        void take(List<String> fields, int line) {
            if (columns.isEmpty()) {
                columns = fields.equals(WITH_FLIGHT) ? WITH_FLIGHT : COLUMNS;
                if (!fields.equals(columns)) {
                    find(line, "header", Code.HEADER, String.join(",", fields));
                }
                return;
            }
            total++;
            if (total > Batch.MAX_ROWS) {
                if (total == Batch.MAX_ROWS + 1) {
                    find(line, "file", Code.TOO_MANY_ROWS, "");
                }
            } else if (fields.size() != columns.size()) {
                find(line, "row", Code.COLUMNS, String.join(",", fields));
            } else {
                row(fields, line);
            }
        }

        private void row(List<String> fields, int line) {
            Optional<UUID> person = value(fields, line, 0, UUID::fromString, Code.NOT_A_UUID);
            Optional<EvidenceKind> kind = value(fields, line, 1, EvidenceKind::valueOf, Code.UNKNOWN_KIND)
                    .filter(one -> allowed(one, fields, line));
            Optional<Instant> at = value(fields, line, 2, Instant::parse, Code.NOT_AN_INSTANT)
                    .filter(one -> past(one, fields, line));
            Optional<UUID> caseId = maybe(fields, line, 3, UUID::fromString, Code.NOT_A_UUID);
            Optional<String> flight = maybe(fields, line, 4, BatchFile::flight, Code.NOT_A_FLIGHT);
            if (person.isPresent() && kind.isPresent() && at.isPresent() && caseId.isPresent() == isGiven(fields, 3)
                    && flight.isPresent() == isGiven(fields, 4)) {
                keep(new BatchRow(line, new PersonId(person.get()), kind.get(), at.get(), caseId, flight), fields);
            }
        }

        private <T> Optional<T> maybe(List<String> fields, int line, int column, Function<String, T> parse, Code wrong) {
            return isGiven(fields, column) ? value(fields, line, column, parse, wrong) : Optional.empty();
        }

        private static boolean isGiven(List<String> fields, int column) {
            return column < fields.size() && !fields.get(column).isEmpty();
        }

        private void keep(BatchRow row, List<String> fields) {
            if (seen.add(List.of(row.person(), row.kind(), row.occurredAt()))) {
                rows.add(row);
            } else {
                find(row.line(), "row", Code.DUPLICATE, String.join(",", fields));
            }
        }

        private boolean allowed(EvidenceKind kind, List<String> fields, int line) {
            boolean allowed = BatchRow.KINDS.contains(kind);
            if (!allowed) {
                find(line, COLUMNS.get(1), Code.UNKNOWN_KIND, fields.get(1));
            }
            return allowed;
        }

        private boolean past(Instant at, List<String> fields, int line) {
            boolean past = !at.isAfter(now);
            if (!past) {
                find(line, COLUMNS.get(2), Code.IN_FUTURE, fields.get(2));
            }
            return past;
        }

        private <T> Optional<T> value(List<String> fields, int line, int column, Function<String, T> parse, Code wrong) {
            try {
                return Optional.of(parse.apply(fields.get(column)));
            } catch (IllegalArgumentException | DateTimeException e) {
                find(line, columns.get(column), wrong, fields.get(column));
                return Optional.empty();
            }
        }

        private void find(int line, String column, Code code, String value) {
            if (findings.size() < MAX_FINDINGS) {
                findings.add(BatchFinding.of(line, column, code, value));
            }
        }
    }
}
