package org.selamat.status.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.evidence.domain.LabTest.Result;

/** A result counts only when the words agree with the code, in whatever language they are. */
class ReportTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "positive", " Positive ", "POSITIF", "阳性", "நேர்மறை" })
    void wordsOfAnyLanguageConfirm(String words) {
        assertThat(ReportTexts.confirms(words, Result.POSITIVE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "negative", "negatif", "yes", "G", "positive negative", "" })
    void whatSaysSomethingElseDoesNot(String words) {
        assertThat(ReportTexts.confirms(words, Result.POSITIVE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyResultHasAWordOfItsOwnInEveryLanguage(Result result) {
        for (Locale language : Languages.SUPPORTED) {
            assertThat(ReportTexts.confirms(ReportTexts.word(result, language), result)).isTrue();
            for (Result other : Result.values()) {
                assertThat(ReportTexts.confirms(ReportTexts.word(result, language), other)).isEqualTo(other == result);
            }
        }
    }

    @Test
    void theStatementNamesTestAndTimeInEveryLanguage() {
        for (Locale language : Languages.SUPPORTED) {
            assertThat(Texts.of("texts/reports", language, "statement", "TEST", "TIME")).contains("TEST", "TIME");
        }
    }
}
