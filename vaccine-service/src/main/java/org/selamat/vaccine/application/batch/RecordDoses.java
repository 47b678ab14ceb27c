package org.selamat.vaccine.application.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.application.Tally;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.batch.BatchReport;
import org.selamat.vaccine.domain.batch.BatchReports;
import org.selamat.vaccine.domain.batch.BatchRow;

/**
 * A centre records many injections at once. Every row is judged by the same rules as a single dose, those that pass are
 * recorded, and the report says what became of each. Persons, their doses and the registers are read once for the whole
 * batch.
 */
@ApplicationScoped
public class RecordDoses {

    /** What the centre learns. */
    public sealed interface Answer {

        /** @param newly false when it was sent before */
        record Reported(BatchReport report, boolean newly) implements Answer {
        }

        /** The id is in use for other rows, or of another centre. */
        record IdTaken() implements Answer {
        }
    }

    private final KnownPersons persons;
    private final BatchReports reports;
    private final BatchDesk desk;
    private final Clock clock;
    private final Tally tally;

    RecordDoses(KnownPersons persons, BatchReports reports, BatchDesk desk, Clock clock, Tally tally) {
        this.persons = persons;
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
        this.tally = tally;
    }

    @Transactional
    public Answer record(UUID id, String centre, List<BatchRow> rows) {
        var hash = hash(rows);
        var existing = reports.claim(id);
        if (existing.isPresent()) {
            return existing.filter(known -> known.centre().equals(centre) && known.contentHash().equals(hash))
                    .<Answer> map(known -> new Answer.Reported(known, false)).orElseGet(Answer.IdTaken::new);
        }
        var known = persons.locked(rows.stream().flatMap(row -> row.content().stream())
                .map(BatchRow.Content::documentIndex).collect(Collectors.toSet()));
        var report = new BatchReport(id, centre, hash, clock.instant().truncatedTo(ChronoUnit.SECONDS),
                desk.take(centre, rows, known));
        reports.add(report);
        tally.batched(report.rows());
        return new Answer.Reported(report, true);
    }

    public Optional<BatchReport> report(UUID id, String centre) {
        return reports.find(id, centre);
    }

    private static String hash(List<BatchRow> rows) {
        try {
            var text = rows.stream().map(BatchRow::toString).collect(Collectors.joining("\n"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
