package org.selamat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;

import com.fasterxml.jackson.databind.ObjectMapper;

class ProblemsTest {

    @Test
    void everyTypeIsInTheContractWithItsStatus() throws IOException {
        // given
        var listed = new TreeSet<String>();
        try (var contract = getClass().getClassLoader().getResourceAsStream("contracts/problems/identity.json")) {
            new ObjectMapper().readTree(contract)
                    .forEach(row -> listed.add(row.get("type").asText() + " " + row.get("status").asInt()));
        }
        // when
        var used = types().stream().map(type -> type.uri() + " " + type.status()).collect(Collectors.toSet());
        // then
        assertThat(used).isEqualTo(listed);
    }

    @Test
    void everyTypeHasWordsInEveryLanguage() {
        for (var type : types()) {
            for (var language : Languages.SUPPORTED) {
                assertThat(Texts.has("problems/identity", language, type.name() + ".title")).as("%s %s", type, language)
                        .isTrue();
                assertThat(Texts.has("problems/identity", language, type.name() + ".detail")).as("%s %s", type, language)
                        .isTrue();
            }
        }
    }

    private static Set<ProblemType> types() {
        return Arrays.stream(IdentityProblems.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ProblemsTest::value).collect(Collectors.toSet());
    }

    private static ProblemType value(java.lang.reflect.Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
