package org.selamat.helpdesk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.ResolutionReason;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What people read exists in all four languages, and the table of problems is the contract's. */
class TextsTest {

    static final List<Locale> LANGUAGES = Languages.SUPPORTED;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyStateAndEventHasAText(Locale language) {
        for (var state : CaseState.values()) {
            assertThat(CaseTexts.of(state, language)).isNotBlank();
        }
        for (var event : TimelineEntry.Event.values()) {
            assertThat(CaseTexts.of(TimelineEntry.of(Instant.EPOCH, event), language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyReasonOfAResolutionHasATextOfItsOwn(Locale language) {
        var general = CaseTexts.of(TimelineEntry.of(Instant.EPOCH, TimelineEntry.Event.RESOLVED), language);
        for (var reason : ResolutionReason.values()) {
            var entry = new TimelineEntry(Instant.EPOCH, TimelineEntry.Event.RESOLVED, reason.name());
            assertThat(CaseTexts.of(entry, language)).isNotEqualTo(general);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyProblemHasTexts(Locale language) {
        for (var type : problems()) {
            assertThat(Texts.of("problems/helpdesk", language, type.name() + ".title")).isNotBlank();
            assertThat(Texts.of("problems/helpdesk", language, type.name() + ".detail", "NEW")).isNotBlank()
                    .doesNotContain("{0}");
        }
    }

    @Test
    void theTableOfProblemsIsTheContracts() throws IOException {
        try (var file = getClass().getResourceAsStream("/contracts/problems/helpdesk.json")) {
            Set<String> contract = StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false)
                    .map(row -> row.path("type").asText() + " " + row.path("status").asInt()).collect(Collectors.toSet());
            assertThat(problems().stream().map(type -> type.uri() + " " + type.status()))
                    .containsExactlyInAnyOrderElementsOf(contract);
        }
    }

    private static List<ProblemType> problems() {
        return Arrays.stream(HelpdeskProblems.class.getDeclaredFields()).filter(f -> Modifier.isStatic(f.getModifiers()))
                .filter(f -> f.getType() == ProblemType.class).map(TextsTest::value).toList();
    }

    private static ProblemType value(java.lang.reflect.Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
