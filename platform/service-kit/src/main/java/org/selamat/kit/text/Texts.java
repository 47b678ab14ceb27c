package org.selamat.kit.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Message bundles on the class path: {@code <bundle>_<language>.properties} in UTF-8, patterns of {@link MessageFormat}. */
public final class Texts {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /**
     * @param bundle path below the class path root without language and ending, for example {@code problems/common}
     * @throws MissingResourceException when the text doesn't exist in that language: a defect that tests find
     */
    public static String of(String bundle, Locale language, String key, Object... arguments) {
        var pattern = bundle(bundle, language).getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    public static boolean has(String bundle, Locale language, String key) {
        return bundle(bundle, language).containsKey(key);
    }

    private static ResourceBundle bundle(String bundle, Locale language) {
        return ResourceBundle.getBundle(bundle, language, Thread.currentThread().getContextClassLoader(), EXACT);
    }
}
