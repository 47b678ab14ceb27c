package org.selamat.kit.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Message bundles on the class path: {@code <bundle>_<language>.properties} in UTF-8, patterns of {@link MessageFormat}. */
public final class Texts {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The class library keeps bundles as well, but looks at all their parents each time it is asked. */
    private static final Map<Name, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private record Name(String bundle, Locale language) {
    }

    private Texts() {
    }

    /**
     * @param bundle path below the class path root without language and ending, for example {@code problems/common}
     * @throws MissingResourceException when the text doesn't exist in that language: a defect that tests find
     */
    public static String of(String bundle, Locale language, String key, Object... arguments) {
        var pattern = bundle(bundle, language).getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    public static boolean has(String bundle, Locale language, String key) {
        return bundle(bundle, language).containsKey(key);
    }

    private static ResourceBundle bundle(String bundle, Locale language) {
        return BUNDLES.computeIfAbsent(new Name(bundle, language), Texts::read);
    }

    private static ResourceBundle read(Name name) {
        return ResourceBundle.getBundle(name.bundle(), name.language(), Thread.currentThread().getContextClassLoader(), EXACT);
    }
}
