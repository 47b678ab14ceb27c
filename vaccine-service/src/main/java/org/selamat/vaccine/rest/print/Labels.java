package org.selamat.vaccine.rest.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.selamat.kit.print.Outline;
import org.selamat.kit.print.Outlines;
import org.selamat.kit.text.Texts;

/** The printed words, in the two languages of the page, and the names of its parts in two more. */
final class Labels {

    private static final String BUNDLE = "print/certificate";
    private static final Locale MALAY = new Locale("ms");
    private static final List<Locale> DRAWN = List.of(new Locale("zh"), new Locale("ta"));
    private static final Outlines OUTLINES = Outlines.of(BUNDLE + ".outlines");

    private Labels() {
    }

    static String malay(String key) {
        return Texts.of(BUNDLE, MALAY, key);
    }

    static String english(String key) {
        return Texts.of(BUNDLE, Locale.ENGLISH, key);
    }

    /** In Chinese and Tamil, drawn: no typeface of the page has their letters. */
    static List<Outline> drawn(String key) {
        return DRAWN.stream().flatMap(language -> drawn(key, language)).toList();
    }

    private static Stream<Outline> drawn(String key, Locale language) {
        return Texts.has(BUNDLE, language, key) ? OUTLINES.outline(Texts.of(BUNDLE, language, key)).stream() : Stream.empty();
    }
}
