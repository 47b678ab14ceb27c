package org.selamat.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @EnumSource
    void everyProblemSpeaksFourLanguagesAndFillsTheSamePlaces(GatewayProblem problem) {
        for (String language : Texts.LANGUAGES) {
            assertThat(Texts.text(language, problem.key() + ".title")).as(language).isNotBlank();
            assertThat(places(language, problem)).as(language).isEqualTo(places(Texts.FALLBACK, problem));
        }
        assertThat(Texts.LANGUAGES.stream().map(language -> Texts.text(language, problem.key() + ".title")).distinct())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "- | en", "ms | ms", "zh-Hans-CN | zh", "ta-MY, en;q=0.1 | ta",
            "fr, zh;q=0.3, ms;q=0.8 | ms", "* | en",
            "';' | en", "fr | en" })
    void choosesTheFirstLanguageThatWeSpeak(String header, String language) {
        assertThat(Texts.language(header)).isEqualTo(language);
    }

    @Test
    void isListedForClients() throws IOException {
        // given
        JsonArray listed = new JsonArray(Files.readString(Path.of("../../platform/contracts/problems/gateway.json")));
        // when
        Set<String> contract = listed.stream().map(JsonObject.class::cast)
                .map(entry -> entry.getString("type") + " " + entry.getInteger("status") + " " + entry.getString("title"))
                .collect(Collectors.toCollection(TreeSet::new));
        // then
        assertThat(contract).isEqualTo(Stream.of(GatewayProblem.values())
                .map(problem -> problem.type() + " " + problem.status() + " " + Texts.text("en", problem.key() + ".title"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> places(String language, GatewayProblem problem) {
        String text = Texts.text(language, problem.key() + ".detail", "{0}", "{1}");
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
