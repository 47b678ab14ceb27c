package org.selamat.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class FiguresTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Inject
    Figures figures;

    @Test
    void theNumberOfTheFirstRowIsRead() {
        assertThat(figures.read("SELECT 42")).isEqualTo(42);
        assertThat(figures.read("SELECT extract(epoch FROM ? - ?)", NOON, NOON.minusMillis(1_500))).isEqualTo(1.5);
        assertThat(figures.read("SELECT 42 WHERE false")).isZero();
    }

    @Test
    void withoutAnAnswerOfTheDatabaseThereIsNoNumber() {
        assertThat(figures.read("SELECT 1 / 0")).isNaN();
    }
}
