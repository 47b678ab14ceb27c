package org.selamat.gateway.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the problems in Malay, English, Chinese and Tamil. */
final class Texts {

    static final String FALLBACK = "en";
    static final List<String> LANGUAGES = List.of("ms", FALLBACK, "zh", "ta");

    /** Longer headers are only sent to waste time. */
    private static final int MAX_HEADER = 200;
    private static final Map<String, ResourceBundle> BUNDLES = LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, Texts::load));

    private Texts() {
    }

    private static ResourceBundle load(String language) {
        return ResourceBundle.getBundle("problems.gateway", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The first language that the caller wants and we speak. */
    static String language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > MAX_HEADER) {
            return FALLBACK;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return tag == null ? FALLBACK : tag;
        } catch (IllegalArgumentException malformed) {
            return FALLBACK;
        }
    }

    static String text(String language, String key, Object... arguments) {
        String pattern = BUNDLES.get(language).getString(key);
        return new MessageFormat(pattern, Locale.forLanguageTag(language))
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }
}
