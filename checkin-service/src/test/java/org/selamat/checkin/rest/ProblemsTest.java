package org.selamat.checkin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;

import com.fasterxml.jackson.databind.ObjectMapper;

class ProblemsTest {

    @Test
    void theProblemsAreThoseOfTheContract() throws IOException {
        // given
        var listed = new ArrayList<String>();
        new ObjectMapper().readTree(Path.of("../platform/contracts/problems/checkin.json").toFile())
                .forEach(entry -> listed.add(entry.path("type").asText() + " " + entry.path("status").asInt()));
        // when, then
        assertThat(CheckinProblems.ALL).extracting(type -> type.uri() + " " + type.status())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyProblemSpeaksFourLanguages() {
        for (var language : Languages.SUPPORTED) {
            for (var type : CheckinProblems.ALL) {
                assertThat(Texts.of("problems/checkin", language, type.name() + ".title")).isNotBlank();
                assertThat(Texts.of("problems/checkin", language, type.name() + ".detail")).isNotBlank();
            }
        }
    }
}
