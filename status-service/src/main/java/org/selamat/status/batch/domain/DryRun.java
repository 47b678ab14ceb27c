package org.selamat.status.batch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.domain.Label;

/**
 * What a batch would do, found out without doing it.
 *
 * @param labels how many rows would leave their person with which label
 * @param regions how many rows are about people of which state, as far as a case of theirs or the one that the row names tells
 * @param withoutProvenance rows with no case, contact or arrival behind them
 * @param unknownPersons rows about persons whose registration has not arrived here
 * @param wouldWorsen rows that would restrict their person more than now
 * @param worsenWithoutProvenance those of them with nothing behind them
 * @param sample a few rows, worst first, for a human eye
 */
public record DryRun(Instant at, int rows, Map<Label, Integer> labels, Map<String, Integer> regions, int withoutProvenance,
        int unknownPersons,
        int wouldWorsen,
        int worsenWithoutProvenance, List<SampleRow> sample) {

    /** Nobody said where they live; no address is kept here. */
    public static final String UNKNOWN_REGION = "UNKNOWN";

    public DryRun {
        Objects.requireNonNull(at, "at");
        labels = Map.copyOf(labels);
        regions = regions == null ? Map.of() : Map.copyOf(regions);
        sample = List.copyOf(sample);
    }

    /**
     * Whether the brake would be expected to stop it; such a batch starts only when someone insists, and then halts by itself.
     */
    public boolean isUnsafe(BulkBounds bounds) {
        return worsenWithoutProvenance >= bounds.unbackedFloor()
                && worsenWithoutProvenance > wouldWorsen * bounds.unbackedShare();
    }

    /** One row with what it would change. */
    public record SampleRow(int line, PersonId person, EvidenceKind kind, Label now, Label then, boolean hasProvenance) {
    }
}
