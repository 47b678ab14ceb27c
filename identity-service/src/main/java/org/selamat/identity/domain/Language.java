package org.selamat.identity.domain;

import java.util.Locale;
import java.util.Optional;

/** The four languages in which the suite talks to people. */
public enum Language {
    MS,
    EN,
    ZH,
    TA;

    /** @param tag the bare language of a BCP 47 tag: {@code ms}, {@code en}, {@code zh} or {@code ta}, any region ignored */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ms" -> Optional.of(MS);
            case "en" -> Optional.of(EN);
            case "zh" -> Optional.of(ZH);
            case "ta" -> Optional.of(TA);
            default -> Optional.empty();
        };
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
