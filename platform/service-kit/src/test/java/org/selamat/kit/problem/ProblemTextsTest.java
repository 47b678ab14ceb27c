package org.selamat.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;

import com.fasterxml.jackson.databind.ObjectMapper;

class ProblemTextsTest {

    private static final String BUNDLE = "problems/common";

    static Stream<ProblemType> types() {
        return CommonProblems.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyCommonProblemSpeaksFourLanguages(ProblemType type) {
        // when
        var titles = Languages.SUPPORTED.stream().map(language -> Texts.of(BUNDLE, language, type.name() + ".title")).toList();
        var details = Languages.SUPPORTED.stream().map(language -> Texts.of(BUNDLE, language, type.name() + ".detail", "A, B"))
                .toList();
        // then
        assertThat(titles).hasSize(4).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(details).hasSize(4).doesNotHaveDuplicates().noneMatch(String::isBlank).noneMatch(text -> text.contains("{"));
    }

    @Test
    void theContractListsTheSameProblems() throws IOException {
        // given
        Map<String, Integer> listed = new TreeMap<>();
        try (var file = getClass().getClassLoader().getResourceAsStream("contracts/problems/common.json")) {
            new ObjectMapper().readTree(file).forEach(p -> listed.put(p.path("type").asText(), p.path("status").asInt()));
        }
        // when
        Map<String, Integer> coded = new TreeMap<>();
        CommonProblems.ALL.forEach(type -> coded.put(type.uri(), type.status()));
        // then
        assertThat(coded).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void theBestLanguageOfTheHeaderIsTaken(String header, String language) {
        assertThat(Languages.best(header)).isEqualTo(new Locale(language));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> headers() {
        return Stream.of(of("ms", "ms"), of("ms-MY,en;q=0.5", "ms"), of("ta;q=0.2,zh;q=0.9", "zh"), of("zh-Hant-TW", "zh"),
                of("fr", "en"), of(null, "en"), of("", "en"), of("???", "en"), of("x".repeat(5_000), "en"), of("*", "en"));
    }

    private static org.junit.jupiter.params.provider.Arguments of(String header, String language) {
        return org.junit.jupiter.params.provider.Arguments.of(header, language);
    }
}
