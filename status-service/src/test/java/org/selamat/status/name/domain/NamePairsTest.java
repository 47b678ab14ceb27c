package org.selamat.status.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The set of Malaysian pairs, with the grade that people who read such names every day would expect. */
class NamePairsTest {

    @ParameterizedTest
    @MethodSource("pairs")
    void theGradeIsWhatAPersonWouldGive(Pair pair) {
        assertThat(Blind.grade(pair.held(), pair.presented())).isEqualTo(pair.grade());
    }

    @Test
    void nobodyElseIsTakenForTheHolder() {
        // given
        List<Pair> others = pairs().stream().filter(pair -> !pair.same().equals("yes")).toList();
        // then
        assertThat(pairs()).hasSizeGreaterThan(100);
        assertThat(others).hasSizeGreaterThan(30).noneMatch(pair -> Blind.isGood(Blind.grade(pair.held(), pair.presented())));
    }

    static List<Pair> pairs() {
        try (var lines = new BufferedReader(new InputStreamReader(
                NamePairsTest.class.getResourceAsStream("/names/malaysian-pairs.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Pair::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param same yes, no, or maybe where only somebody who sees the document can tell */
    record Pair(String held, String presented, HolderMatch grade, String same) {

        static Pair of(String line) {
            String[] columns = line.split("\\s*\\|\\s*");
            return new Pair(columns[0], columns[1], HolderMatch.valueOf(columns[2]), columns[3]);
        }
    }
}
