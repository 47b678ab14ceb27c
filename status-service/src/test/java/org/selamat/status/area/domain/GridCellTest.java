package org.selamat.status.area.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** One fixed grid: whoever asks from a metre further gets the same cell, or its neighbour whole. */
class GridCellTest {

    @ParameterizedTest
    @CsvSource({ "3.139003,101.686855,N0313E10168", "3.14,101.68,N0314E10168", "3.13999999,101.68999999,N0313E10168",
            "5.67,100.49,N0567E10049", "0.8,99.5,N0080E09950", "7.599999,119.499999,N0759E11949" })
    void aPointIsSnappedDownToItsCell(double latitude, double longitude, String code) {
        assertThat(GridCell.around(latitude, longitude)).map(GridCell::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({ "0.79,101.7", "7.6,101.7", "3.1,99.49", "3.1,119.5", "-3.1,101.7", "1e308,101.7", "3.1,-1e308", "NaN,101.7",
            "3.1,Infinity" })
    void outsideTheGridThereIsNoCell(double latitude, double longitude) {
        assertThat(GridCell.around(latitude, longitude)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "N0079E10168", "N0313E09949", "N0760E10168", "N313E10168", "N0313E101680", "n0313e10168", "''" })
    void whatIsNoCodeOfTheGridIsNoCell(String code) {
        assertThat(GridCell.parse(code)).isEmpty();
    }

    @Property(tries = 200)
    void everyPointOfACellHasItsCode(@ForAll @IntRange(min = 80, max = 759) int south,
            @ForAll @IntRange(min = 9950, max = 11949) int west, @ForAll @IntRange(max = 9999) int up,
            @ForAll @IntRange(max = 9999) int right) {
        // given
        GridCell cell = new GridCell(south, west);
        // when / then
        assertThat(GridCell.around((south * 10_000 + up) / 1e6, (west * 10_000 + right) / 1e6)).contains(cell);
        assertThat(GridCell.parse(cell.code())).contains(cell);
    }
}
