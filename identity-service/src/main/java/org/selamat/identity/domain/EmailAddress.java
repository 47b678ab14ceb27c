package org.selamat.identity.domain;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail addresses in one spelling. Quoted local parts, comments and address literals are refused although RFC 5322 has them:
 * nobody owns such an address, and every mail header injection needs one.
 */
public final class EmailAddress {

    /** RFC 5321, 4.5.3.1.3: a path has at most 256 octets, brackets included. */
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern
            .compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");

    private EmailAddress() {
    }

    public static Optional<String> normalised(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var at = plain.lastIndexOf('@');
        return at < 1 ? Optional.empty() : asciiDomain(plain, at).filter(address -> FORM.matcher(address).matches());
    }

    static String withoutTag(String address) {
        var at = address.indexOf('@');
        var plus = address.indexOf('+');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }

    private static Optional<String> asciiDomain(String address, int at) {
        try {
            return Optional.of(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
