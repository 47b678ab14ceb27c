package org.selamat.identity.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.identity.domain.Language;
import org.selamat.kit.text.Texts;

class TemplateTest {

    private static final String BUNDLE = "notifications/templates";

    @ParameterizedTest
    @EnumSource(Template.class)
    void hasWordsAndAllPlaceholdersInEveryLanguage(Template template) {
        for (var language : Language.values()) {
            // given
            var marks = template.parameters().stream().map(parameter -> "<" + parameter.name() + ">").toArray();
            // when
            var subject = Texts.of(BUNDLE, language.locale(), template.key() + ".subject", marks);
            var text = Texts.of(BUNDLE, language.locale(), template.key() + ".text", marks);
            // then
            assertThat(subject).as("%s %s", template, language).startsWith("Selamat");
            if (marks.length > 0) {
                assertThat(subject + text).contains(java.util.Arrays.copyOf(marks, marks.length, CharSequence[].class));
            }
            assertThat(text).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "call 03-1234 now", "http://evil.example", "SLM-7K3M", "", "<b>x</b>", "SLM-7K3M-Q9XZ-0 please" })
    void takesNoFreeTextForAHandle(String text) {
        // given
        var parameters = Map.of("handle", text);
        // when
        var accepted = Template.CASE_CLOSED.accepts(parameters);
        // then
        assertThat(accepted).isFalse();
    }

    @Test
    void takesTypedValuesAndIgnoresOnesWithoutAPlaceholder() {
        // given
        var parameters = new HashMap<>(Map.of("handle", "SLM-7K3M-Q9XZ-0", "deadline", "2026-11-21T09:20:00Z"));
        // when
        parameters.put("priority", "P0");
        // then
        assertThat(Template.CASE_OPENED.accepts(parameters)).isTrue();
        assertThat(Template.CASE_OPENED.accepts(Map.of("handle", "SLM-7K3M-Q9XZ-0"))).isFalse();
        assertThat(Template.DOSE_RECORDED.accepts(Map.of("doseNumber", "1", "date", "2026-02-30"))).isFalse();
        assertThat(Template.ORDER_ISSUED.accepts(Map.of("number", "HSO-2026-0000001-8", "until", "2026-12-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void nobodyElseCanAskForACodeOrAnErasure() {
        // when
        var requested = Template.requestable("LOGIN_CODE");
        // then
        assertThat(requested).isEmpty();
        assertThat(Template.requestable("ERASURE_ASKED")).isEmpty();
        assertThat(Template.requestable("CASE_OPENED")).contains(Template.CASE_OPENED);
        assertThat(Template.requestable("case_opened")).isEmpty();
    }
}
