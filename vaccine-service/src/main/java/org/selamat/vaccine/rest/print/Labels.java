package org.selamat.vaccine.rest.print;

import java.util.Locale;

import org.selamat.kit.text.Texts;

/** The printed words, in the two languages of the page. */
final class Labels {

    private static final String BUNDLE = "print/certificate";
    private static final Locale MALAY = new Locale("ms");

    private Labels() {
    }

    static String malay(String key) {
        return Texts.of(BUNDLE, MALAY, key);
    }

    static String english(String key) {
        return Texts.of(BUNDLE, Locale.ENGLISH, key);
    }
}
