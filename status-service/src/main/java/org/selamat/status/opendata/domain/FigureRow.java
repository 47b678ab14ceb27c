package org.selamat.status.opendata.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The figures of a day, and of a state where the file has states. */
public record FigureRow(LocalDate day, String state, Map<String, Long> figures) {

    /** Ten significant digits, as in the ministry's {@code positivity}. */
    private static final MathContext DIGITS = new MathContext(10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The row as text, in the order of the columns; what is not known is empty. */
    public List<String> cells(Dataset dataset) {
        return dataset.columns().stream().map(this::cell).toList();
    }

    private String cell(Column column) {
        return switch (column.type()) {
            case DATE -> day.toString();
            case STATE -> state;
            case COUNT -> figures.containsKey(column.name()) ? figures.get(column.name()).toString() : "";
            case PERCENT -> percent(figures.get(column.of().get(0)), figures.get(column.of().get(1)));
        };
    }

    private static String percent(Long part, Long whole) {
        if (part == null || whole == null) {
            return "";
        }
        return whole == 0 ? "0"
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), DIGITS).stripTrailingZeros()
                        .toPlainString();
    }
}
