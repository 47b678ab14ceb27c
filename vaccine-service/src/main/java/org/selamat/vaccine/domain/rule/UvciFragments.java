package org.selamat.vaccine.domain.rule;

/** The {@code extractFromUVCI} operation: a certificate identifier cut at {@code /}, {@code #} and {@code :}. */
final class UvciFragments {

    private static final String PREFIX = "URN:UVCI:";

    private UvciFragments() {
    }

    static String get(Object uvci, Object index) throws RuleFault {
        if (!(uvci == null || uvci instanceof String) || !(index instanceof Long number)) {
            throw new RuleFault("extractFromUVCI takes an identifier and a position");
        }
        if (uvci == null || number < 0) {
            return null;
        }
        var text = (String) uvci;
        var fragments = (text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text).split("[/#:]", -1);
        return number < fragments.length ? fragments[number.intValue()] : null;
    }
}
