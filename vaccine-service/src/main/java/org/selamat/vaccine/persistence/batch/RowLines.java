package org.selamat.vaccine.persistence.batch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.selamat.vaccine.domain.batch.RowResult;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.DoseRefusal;

/** Results of rows as lines of text: they are read back whole or not at all. */
final class RowLines {

    private RowLines() {
    }

    static String write(List<RowResult> results) {
        return results.stream().map(RowLines::line).collect(Collectors.joining("\n"));
    }

    static List<RowResult> read(String lines) {
        return lines.lines().map(RowLines::result).toList();
    }

    private static String line(RowResult result) {
        return result.row() + "," + result.outcome() + result.dose().map(dose -> "," + dose.value()).orElse("")
                + result.refusal().map(why -> "," + why).orElse("") + result.field().map(field -> "," + field).orElse("");
    }

    private static RowResult result(String line) {
        var parts = line.split(",");
        int row = Integer.parseInt(parts[0]);
        return switch (RowResult.Outcome.valueOf(parts[1])) {
            case RECORDED -> RowResult.recorded(row, new DoseId(UUID.fromString(parts[2])));
            case INVALID -> RowResult.invalid(row, parts[2]);
            case REFUSED -> RowResult.refused(row, DoseRefusal.valueOf(parts[2]));
            default -> RowResult.of(row, RowResult.Outcome.valueOf(parts[1]));
        };
    }
}
