package org.selamat.kit.id;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keyed hash under which the suite knows an identity document. A laboratory types a document number, identity-service
 * registered one: both must come out as the same value, and neither the number nor a plain hash of it (3.6e10 possible MyKad
 * numbers are a few hours of guessing) may travel on Kafka or stand in another service's database.
 * <p>
 * The value is the lower-case hex HMAC-SHA-256 of {@code TYPE|COUNTRY|NUMBER} under the 32-byte key that identity, status and
 * vaccine share. People write the same document in many ways, so spaces, hyphens, dots and slashes don't count, nor does case
 * or full-width typing: {@code 900101-14-5677} and {@code 900101145677} are one document.
 */
public final class DocumentIndex {

    private static final int KEY_BYTES = 32;
    private static final int BEYOND_ASCII = 128;
    private static final Pattern TYPE = Pattern.compile("[A-Z]{2,20}");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{" + SHORTEST + "," + LONGEST + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-./]+");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private DocumentIndex() {
    }

    /**
     * @param key 32 secret bytes
     * @param type MYKAD, MYKID, PASSPORT, …
     * @param country issuing country, ISO 3166-1 alpha-3
     * @param number as the person or the partner typed it: 5 to 20 letters and digits once separators are gone
     * @return 64 lower-case hex digits
     * @throws IllegalArgumentException naming the part that isn't a document; the message never repeats what was typed
     */
    public static String hash(byte[] key, String type, String country, String number) {
        return hash(keyed(key), type, country, number);
    }

    /** The same for somebody who asks often. */
    public static String hash(KeyedHash key, String type, String country, String number) {
        var canonical = type(type) + "|" + country(country) + "|" + number(number);
        return HexFormat.of().formatHex(key.of(canonical.getBytes(UTF_8)));
    }

    /** @param key 32 secret bytes */
    public static KeyedHash keyed(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("key must be " + KEY_BYTES + " bytes");
        }
        return new KeyedHash(key);
    }

    /** The number as it is compared and stored: upper case, letters and digits only. */
    public static String number(String typed) {
        var simple = simple(typed);
        return simple.length() >= SHORTEST && simple.length() <= LONGEST ? simple
                : matching(NUMBER, SEPARATORS.matcher(plain(typed)).replaceAll(""), "number");
    }

    /** The same of what most people type; of anything else nothing. */
    private static String simple(String typed) {
        var number = new StringBuilder(LONGEST);
        for (int i = 0; typed != null && i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                number.append(c);
            } else if (c != ' ' && c != '-') {
                return "";
            }
        }
        return number.toString();
    }

    /** The country as it is compared and stored: ISO 3166-1 alpha-3, upper case. */
    public static String country(String typed) {
        var country = plain(typed);
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException("country is not an ISO 3166-1 alpha-3 code");
        }
        return country;
    }

    private static String type(String typed) {
        return matching(TYPE, plain(typed), "type");
    }

    private static String matching(Pattern pattern, String value, String part) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(part + " doesn't have the form of a document's " + part);
        }
        return value;
    }

    private static String plain(String typed) {
        return typed == null ? "" : composed(typed).strip().toUpperCase(Locale.ROOT);
    }

    private static String composed(String typed) {
        return typed.chars().allMatch(c -> c < BEYOND_ASCII) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}
