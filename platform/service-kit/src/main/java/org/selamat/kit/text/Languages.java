package org.selamat.kit.text;

import java.util.List;
import java.util.Locale;

/** The four languages of the suite. */
public final class Languages {

    public static final List<Locale> SUPPORTED = List.of(new Locale("en"), new Locale("ms"), new Locale("zh"),
            new Locale("ta"));
    public static final Locale DEFAULT = SUPPORTED.get(0);

    private Languages() {
    }

    /** The best supported match of an {@code Accept-Language} header; English when there is none. */
    public static Locale best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return DEFAULT;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
            return match == null ? DEFAULT : match;
        } catch (IllegalArgumentException e) {
            return DEFAULT;
        }
    }
}
