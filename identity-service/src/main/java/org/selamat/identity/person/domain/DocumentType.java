package org.selamat.identity.person.domain;

import java.util.regex.Pattern;

/** The identity documents that people register with. */
public enum DocumentType {
    /** Malaysian identity card, from the age of 12. */
    MYKAD,
    /** Malaysian children's card, below 12. */
    MYKID,
    PASSPORT;

    private static final String MALAYSIA = "MYS";
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("\\d{12}");

    /**
     * Malaysian cards carry a 12-digit national number and are issued by one country only; a passport's form is its issuer's
     * own.
     */
    boolean fits(String country, String number) {
        return this == PASSPORT || country.equals(MALAYSIA) && NATIONAL_NUMBER.matcher(number).matches();
    }
}
