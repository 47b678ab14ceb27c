package org.selamat.checkin.opendata.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class HllSketchTest {

    /** Four times the standard error of 0.81 %: once in 16,000 seeds more, and the seed is fixed. */
    private static final Percentage FOUR_SIGMA = Percentage.withPercentage(3.25);

    @Test
    void randomIdsAreCountedWithinTheStatedError() {
        var random = new Random(7);
        for (int size : new int[] { 100, 10_000, 300_000 }) {
            var sketch = new HllSketch();
            for (int i = 0; i < size; i++) {
                var id = new UUID(random.nextLong(), random.nextLong());
                sketch.add(id);
                sketch.add(id);
            }
            assertThat(sketch.estimate()).isCloseTo(size, FOUR_SIGMA);
        }
    }

    @Test
    void fewIdsAreCountedExactly() {
        var sketch = new HllSketch();
        assertThat(sketch.estimate()).isZero();
        for (int i = 1; i <= 20; i++) {
            sketch.add(new UUID(i, 7));
            assertThat(sketch.estimate()).isEqualTo(i);
        }
    }

    @Test
    void idsThatDifferInAFewBitsAreCountedAsWell() {
        var sketch = new HllSketch();
        for (int i = 0; i < 100_000; i++) {
            sketch.add(new UUID(0x019a9ea19c077d13L + ((long) i << 16), 0x8000000000000000L));
        }
        assertThat(sketch.estimate()).isCloseTo(100_000, FOUR_SIGMA);
    }
}
