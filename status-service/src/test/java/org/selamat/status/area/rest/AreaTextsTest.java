package org.selamat.status.area.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.area.domain.RiskColour;

/** Whatever is said about an area is said in all four languages. */
class AreaTextsTest {

    static Stream<Locale> languages() {
        return Languages.SUPPORTED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingIsSaidInEveryLanguage(Locale language) {
        Stream.of(RiskColour.values()).forEach(one -> assertThat(text(language, "colour." + one)).isNotBlank());
        assertThat(text(language, "cases.none")).isNotBlank();
        assertThat(text(language, "cases.exact", 12)).contains("12");
        assertThat(text(language, "cases.between", 5, 20)).contains("5", "20");
        assertThat(text(language, "cases.fewer", 5)).contains("5");
        assertThat(text(language, "cases.from", 41)).contains("41");
        assertThat(text(language, "why.district", "Petaling", "Selangor", 14, "12"))
                .contains(List.of("Petaling", "Selangor", "14", "12"));
        assertThat(text(language, "why.cell", 14, "12")).contains("14", "12", "1.1").doesNotContain("{");
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Texts.of("texts/area", language, key, arguments);
    }
}
