package org.selamat.status.order.rest.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.selamat.kit.print.Outline;
import org.selamat.kit.print.Outlines;
import org.selamat.kit.text.Texts;

/**
 * What the page says: in Malay for the door, in English for whoever doesn't read it, and in the holder's own language.
 *
 * @param own the holder's language where it is neither of the two
 */
record OrderWords(Optional<Locale> own) {

    private static final String BUNDLE = "print/order";
    private static final Locale MALAY = new Locale("ms");
    private static final List<Locale> DRAWN = List.of(new Locale("zh"), new Locale("ta"));

    /** The Chinese and Tamil lines, which the embedded typeface can't write. */
    private static final Outlines OUTLINES = Outlines.of(BUNDLE + ".outlines");

    static OrderWords of(Locale holder) {
        return new OrderWords(Optional.of(holder).filter(DRAWN::contains));
    }

    String malay(String key) {
        return Texts.of(BUNDLE, MALAY, key);
    }

    String english(String key) {
        return Texts.of(BUNDLE, Locale.ENGLISH, key);
    }

    /** Its lines, broken where the language lets them; none where Malay and English are enough. */
    List<Outline> own(String key) {
        return own.stream().flatMap(language -> Texts.of(BUNDLE, language, key).lines())
                .flatMap(line -> OUTLINES.outline(line).stream()).toList();
    }
}
