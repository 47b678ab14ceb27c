package org.selamat.status.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.status.opendata.domain.Column.Type;

/** Rows as the ministry writes them. */
class FigureRowTest {

    private static final Dataset TESTS = new Dataset("tests", null, List.of(new Column("date", Type.DATE, null),
            new Column("total", Type.COUNT, null), new Column("cases_new", Type.COUNT, null),
            new Column("positivity", Type.PERCENT, List.of("cases_new", "total")), new Column("hide", Type.COUNT, null)));

    /** Rows of the ministry's tests_malaysia.csv of 26 to 28 March 2022, and its first one. */
    @ParameterizedTest
    @CsvSource({ "101762,20923,20.56072011", "112332,16863,15.01175088", "160392,13336,8.314629159", "2,0,0", "0,0,0" })
    void positivityHasTheMinistrysDigits(long total, long cases, String positivity) {
        // given
        FigureRow row = new FigureRow(LocalDate.of(2022, 3, 26), "", Map.of("total", total, "cases_new", cases));
        // when / then
        assertThat(row.cells(TESTS)).containsExactly("2022-03-26", "" + total, "" + cases, positivity, "");
    }

    @Test
    void whatIsNotKnownIsEmptyAndNotZero() {
        assertThat(new FigureRow(LocalDate.of(2022, 3, 26), "", Map.of("total", 7L)).cells(TESTS))
                .containsExactly("2022-03-26", "7", "", "", "");
    }

    @Test
    void aColumnThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> new Column("=cmd", Type.COUNT, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Column("share", Type.PERCENT, List.of("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dataset("../x", null, TESTS.columns())).isInstanceOf(IllegalArgumentException.class);
    }
}
