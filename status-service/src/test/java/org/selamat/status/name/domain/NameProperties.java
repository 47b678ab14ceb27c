package org.selamat.status.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What never changes a grade, whoever the two are. */
class NameProperties {

    private static final List<String> WORDS = List.of("AHMAD", "FAIZ", "BIN", "BINTI", "ABDULLAH", "SITI", "MOHD", "TAN", "MEI",
            "LING", "KUMAR", "RAMASAMY", "ANAK", "JUGAH", "LIM", "WEI", "NURAIN", "DE", "SOUZA", "WIJAYAKULASURIYA",
            "ARACHCHIGE", "AZIZAH");
    private static final List<String> TITLES = List.of("DR", "HAJI", "HJ", "MR", "MRS", "DATO'", "DATUK", "PROF.", "HAJAH");

    @Property(tries = 200)
    void theOrderOfTheWordsDoesNotWhenBothHaveTheSame(@ForAll("names") List<String> held, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(held);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Blind.grade(line(held), line(shuffled))).isEqualTo(HolderMatch.EXACT);
    }

    @Property(tries = 200)
    void swappedHalvesDoNot(@ForAll("names") List<String> held, @ForAll("names") List<String> surname,
            @ForAll("names") List<String> given) {
        HolderMatch one = Blind.grade(line(held), line(surname) + "<<" + line(given));
        HolderMatch swapped = Blind.grade(line(held), line(given) + "<<" + line(surname));
        assertThat(swapped).isEqualTo(one);
    }

    @Property(tries = 200)
    void caseAndSpacingDoNot(@ForAll("names") List<String> held, @ForAll("names") List<String> presented) {
        String spaced = "  " + String.join("   ", presented).toLowerCase(Locale.ROOT) + " ";
        assertThat(Blind.grade(line(held), spaced)).isEqualTo(Blind.grade(line(held), line(presented)));
    }

    @Property(tries = 200)
    void aTitleDoesNot(@ForAll("names") List<String> held, @ForAll("names") List<String> presented,
            @ForAll("titles") String title) {
        HolderMatch without = Blind.grade(line(held), line(presented));
        assertThat(Blind.grade(line(held), title + " " + line(presented))).isEqualTo(without);
        assertThat(Blind.grade(line(held), line(presented) + " " + title)).isEqualTo(without);
        assertThat(Blind.grade(title + " " + line(held), line(presented))).isEqualTo(without);
    }

    @Property(tries = 200)
    void anotherBirthDateIsAlwaysAMismatch(@ForAll("names") List<String> held) {
        assertThat(Blind.grade(List.of(line(held)), line(held), "1980-02-04")).isEqualTo(HolderMatch.BIRTH_DATE_MISMATCH);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).filter(words -> line(words).length() < 30);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(TITLES);
    }

    private static String line(List<String> words) {
        return String.join(" ", words);
    }
}
