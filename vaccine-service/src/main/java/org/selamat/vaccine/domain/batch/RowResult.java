package org.selamat.vaccine.domain.batch;

import java.util.Optional;

import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.DoseRefusal;

/**
 * What became of a row.
 *
 * @param row its number, from 0
 * @param dose when it was recorded now
 * @param refusal when a rule forbids it
 * @param field the one that can't be read
 */
public record RowResult(int row, Outcome outcome, Optional<DoseId> dose, Optional<DoseRefusal> refusal,
        Optional<String> field) {

    /** The kinds of results. */
    public enum Outcome {
        RECORDED,
        DUPLICATE,
        REFUSED,
        PERSON_UNKNOWN,
        INVALID
    }

    public static RowResult recorded(int row, DoseId dose) {
        return new RowResult(row, Outcome.RECORDED, Optional.of(dose), Optional.empty(), Optional.empty());
    }

    public static RowResult refused(int row, DoseRefusal why) {
        return new RowResult(row, Outcome.REFUSED, Optional.empty(), Optional.of(why), Optional.empty());
    }

    public static RowResult invalid(int row, String field) {
        return new RowResult(row, Outcome.INVALID, Optional.empty(), Optional.empty(), Optional.of(field));
    }

    public static RowResult of(int row, Outcome outcome) {
        return new RowResult(row, outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
