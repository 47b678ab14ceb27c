package org.selamat.vaccine.rest;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.review.ReviewRefusal;
import org.selamat.vaccine.domain.verification.Reason;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Nobody meets a key where a sentence belongs. */
class TextsTest {

    @Test
    void every_problem_and_every_reason_is_told_in_every_language() {
        for (var language : Languages.SUPPORTED) {
            for (var type : VaccineProblems.ALL) {
                assertThat(Texts.of("problems/vaccine", language, type.name() + ".title")).isNotBlank();
                assertThat(Texts.of("problems/vaccine", language, type.name() + ".detail")).isNotBlank();
            }
            Arrays.stream(Reason.values())
                    .forEach(reason -> assertThat(Texts.of("texts/checks", language, reason.name())).isNotBlank());
            Stream.concat(Stream.of("WAITING", "PROPOSED", "ACCEPTED"), Arrays.stream(ReviewRefusal.values()).map(Enum::name))
                    .forEach(key -> assertThat(Texts.of("texts/reviews", language, key)).isNotBlank());
        }
    }

    @Test
    void the_contract_lists_exactly_the_problems_that_the_code_has() throws IOException {
        // given
        var contract = new ObjectMapper().readTree(getClass().getResourceAsStream("/contracts/problems/vaccine.json"));

        // then
        var listed = StreamSupport.stream(contract.spliterator(), false)
                .map(type -> type.get("type").asText() + " " + type.get("status")).collect(toSet());
        assertThat(listed).isEqualTo(VaccineProblems.ALL.stream().map(TextsTest::line).collect(toSet()));
    }

    private static String line(ProblemType type) {
        return type.uri() + " " + type.status();
    }
}
