package org.selamat.status.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.WhatIf;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.Label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whatever a person can be told exists in all four languages, and the problem types are those that the contracts list. */
class TextsTest {

    static Stream<Locale> languages() {
        return Languages.SUPPORTED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingThatCanBeSaidIsSaidInEveryLanguage(Locale language) {
        assertThat(keys()).allSatisfy(key -> assertThat(Texts.of("texts/status", language, key, "A", "B", "C")).isNotBlank()
                .doesNotContain("{0}", "{1}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theBrakeExplainsItselfInEveryLanguage(Locale language) {
        for (HaltReason reason : HaltReason.values()) {
            assertThat(Texts.of("texts/brake", language, "batch." + reason)).isNotBlank();
            assertThat(Texts.of("texts/brake", language, "source." + reason, "lab-kl1", "501", "7", "42", "13"))
                    .contains("lab-kl1", "501", "13");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyProblemHasTitleAndDetailInEveryLanguage(Locale language) throws Exception {
        for (ProblemType type : types()) {
            assertThat(Texts.of("problems/status", language, type.name() + ".title")).isNotBlank();
            assertThat(Texts.of("problems/status", language, type.name() + ".detail", "X")).isNotBlank();
        }
    }

    @Test
    void theProblemTableIsThatOfTheContracts() throws Exception {
        // given
        Map<String, Integer> listed = new HashMap<>();
        for (JsonNode row : new ObjectMapper().readTree(getClass().getResource("/contracts/problems/status.json"))) {
            listed.put(row.get("type").asText(), row.get("status").asInt());
        }
        // when
        Map<String, Integer> used = new HashMap<>();
        types().forEach(type -> used.put(type.uri(), type.status()));
        // then
        assertThat(used).isNotEmpty().isEqualTo(listed);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("row.NOT_NULL", "row.UNIQUE"));
        Stream.of(Label.values()).forEach(label -> keys.add("label." + label));
        Stream.of(EvidenceKind.values()).forEach(kind -> keys.add("kind." + kind));
        Stream.of(Rule.values()).forEach(rule -> keys.addAll(List.of("why." + rule, "change." + rule)));
        Stream.of(WhatIf.Kind.values()).forEach(kind -> keys.add("alternative." + kind));
        Stream.of(ReceiptOutcome.values()).forEach(outcome -> keys.add("receipt." + outcome));
        Stream.of(ReasonCode.values()).forEach(code -> keys.addAll(List.of("reason." + code, "remedy." + code)));
        return keys;
    }

    private static List<ProblemType> types() {
        return Stream.of(StatusProblems.class.getDeclaredFields()).filter(field -> field.getType() == ProblemType.class)
                .map(TextsTest::value).toList();
    }

    private static ProblemType value(Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
