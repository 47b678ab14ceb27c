package org.selamat.kit.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {

    @ParameterizedTest
    @ValueSource(strings = { "22001", "23505", "40P01" })
    void whatTheDatabaseHasAgainstARowIsOnOne(String state) {
        assertThat(Blame.mayBeOnOne(failed(state))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(value = { "08006", "53300", "57014", "57P01", "none" }, nullValues = "none")
    void whatAllOfThemNeedIsOnNobody(String state) {
        assertThat(Blame.mayBeOnOne(failed(state))).isFalse();
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsOnOne() {
        assertThat(Blame.mayBeOnOne(new IllegalArgumentException("no holder index"))).isTrue();
    }

    private static RuntimeException failed(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("refused", state)));
    }
}
