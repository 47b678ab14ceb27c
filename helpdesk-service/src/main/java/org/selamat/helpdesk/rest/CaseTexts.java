package org.selamat.helpdesk.rest;

import java.util.Locale;

import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.kit.text.Texts;

/** What people read about a case, in their language. */
final class CaseTexts {

    private static final String BUNDLE = "texts/case";

    private CaseTexts() {
    }

    static String of(TimelineEntry entry, Locale language) {
        var general = "event." + entry.event();
        var exact = general + "." + entry.reason();
        return Texts.of(BUNDLE, language, entry.reason() != null && Texts.has(BUNDLE, language, exact) ? exact : general);
    }

    static String of(CaseState state, Locale language) {
        return Texts.of(BUNDLE, language, "state." + state);
    }
}
