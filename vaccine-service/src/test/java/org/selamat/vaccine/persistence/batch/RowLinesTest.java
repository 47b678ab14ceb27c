package org.selamat.vaccine.persistence.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.batch.RowResult;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.DoseRefusal;

class RowLinesTest {

    @Test
    void every_kind_of_result_is_read_back_as_it_was_written() {
        var results = List.of(RowResult.recorded(0, new DoseId(UUID.randomUUID())),
                RowResult.of(1, RowResult.Outcome.DUPLICATE), RowResult.refused(2, DoseRefusal.LOT_RECALLED),
                RowResult.of(3, RowResult.Outcome.PERSON_UNKNOWN), RowResult.invalid(4, "date"));
        assertThat(RowLines.read(RowLines.write(results))).isEqualTo(results);
    }
}
