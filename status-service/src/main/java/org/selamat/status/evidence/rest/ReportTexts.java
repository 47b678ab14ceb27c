package org.selamat.status.evidence.rest;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.LabTest;

/** What people say about themselves, in their own words and back to them. */
@ApplicationScoped
class ReportTexts {

    private static final String BUNDLE = "texts/reports";
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final Problems problems;

    ReportTexts(Problems problems) {
        this.problems = problems;
    }

    /** Whether the words say the same as the code, in whichever of the four languages. */
    static boolean confirms(String words, LabTest.Result result) {
        String said = plain(words);
        return Languages.SUPPORTED.stream().anyMatch(language -> said.equals(plain(word(result, language))));
    }

    static String word(LabTest.Result result, Locale language) {
        return Texts.of(BUNDLE, language, "word." + result);
    }

    String word(LabTest.Result result) {
        return word(result, problems.language());
    }

    /** The report as it was understood. */
    String statement(Evidence report) {
        Locale language = problems.language();
        return Texts.of(BUNDLE, language, "statement", Texts.of("texts/status", language, "kind." + report.kind()),
                date(report.occurredAt(), language));
    }

    private static String date(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
                .withZone(MALAYSIA).format(instant);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
