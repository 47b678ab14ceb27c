package org.selamat.identity.person.domain;

/**
 * An identity document in its one spelling: country as ISO 3166-1 alpha-3, number as upper-case letters and digits. Personal
 * data: {@code toString} shows the type and country only.
 */
public record IdentityDocument(DocumentType type, String country, String number) {

    /** Whether a document of this type and country can have this number. */
    public boolean isPossible() {
        return type.fits(country, number);
    }

    /** What the blind index is computed from. */
    public String canonical() {
        return type + "|" + country + "|" + number;
    }

    /** The last three characters, enough for its owner to tell two documents apart. */
    public String masked() {
        return "•••••" + number.substring(number.length() - 3);
    }

    @Override
    public String toString() {
        return type + " " + country;
    }
}
