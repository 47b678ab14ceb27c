package org.selamat.status.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.kit.name.HolderIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class BlindComparisonTest {

    @ParameterizedTest
    @CsvSource({ "1980-02-03,EXACT", "1980-02,EXACT", "1980,EXACT", "1980-02-00,EXACT", "1980-XX-XX,EXACT", "1980-00-00,EXACT",
            "1980-02-04,BIRTH_DATE_MISMATCH", "1980-03,BIRTH_DATE_MISMATCH", "1981,BIRTH_DATE_MISMATCH" })
    void aPartialBirthDateAgreesWithEveryDateInsideIt(String birth, HolderMatch grade) {
        assertThat(Blind.grade(List.of("Siti Aminah"), "SITI AMINAH", birth)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({ "1980-13", "1980-02-30", "80-02-03", "1980-2-3", "1980-02-03T00:00", "XXXX" })
    void whatNoCalendarHasIsNoBirthDate(String typed) {
        assertThat(BirthDate.parse(typed)).isEmpty();
    }

    @Test
    void aDeclaredFormerNameIsTheHolderToo() {
        List<String> names = List.of("Nurul Huda Tan", "Nurul Huda binti Ahmad");
        assertThat(Blind.grade(names, "NURUL HUDA BINTI AHMAD", "1980-02-03")).isEqualTo(HolderMatch.EXACT);
        assertThat(Blind.grade(names, "HUDA TAN", "1980-02-03")).isEqualTo(HolderMatch.COMPATIBLE);
    }

    @Test
    void whoseNameOrDateNobodyPublishedIsNeverTheHolder() {
        HolderIndex nothing = HolderIndex.ofBytes(new byte[] { 1, 0, 0 });
        assertThat(BlindComparison.grade(nothing, PresentedName.of("SITI"), new BirthDate("1980"), null))
                .isEqualTo(HolderMatch.BIRTH_DATE_MISMATCH);
    }

    /** The published table says who is the same holder; for boarding, who isn't must never be taken for them. */
    @TestFactory
    Stream<DynamicTest> nobodyOfThePublishedTableIsTakenForAnother() throws IOException {
        Path set = Path.of(System.getProperty("conformance.dir", ""), "name-matching", "same-person-cases.json");
        Assumptions.assumeTrue(Files.isRegularFile(set), () -> "no vectors at " + set);
        JsonNode cases = new ObjectMapper().readTree(Files.readString(set)).path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .map(entry -> DynamicTest.dynamicTest(entry.path("description").asText(), () -> agrees(entry)));
    }

    private static void agrees(JsonNode entry) {
        boolean sameDate = entry.at("/a/dob").asText().equals(entry.at("/b/dob").asText());
        HolderMatch grade = Blind.grade(name(entry.path("a")), name(entry.path("b")));
        boolean taken = sameDate && Blind.isGood(grade);
        boolean mayBe = sameDate && (taken || grade == HolderMatch.NEAR);
        assertThat(entry.path("sameHolder").booleanValue() ? mayBe : !taken).as("%s", grade).isTrue();
    }

    private static String name(JsonNode holder) {
        return holder.path("fnt").asText("") + " " + holder.path("gnt").asText("");
    }
}
