package org.selamat.vaccine.domain.shc;

/**
 * Something in a card that departs from the specification (SMART Health Cards 1.4.0).
 *
 * @param where path of the part, never its value
 */
public record Flaw(Code code, Gravity gravity, String where) {

    /** Named as in the vocabulary of the published validator (health-cards-dev-tools). */
    public enum Code {
        SCHEMA_ERROR,
        FHIR_SCHEMA_ERROR,
        CRITICAL_DATA_MISSING,
        INVALID_ISSUER_URL,
        INVALID_QR,
        INVALID_NUMERIC_QR,
        INVALID_NUMERIC_QR_HEADER,
        MISSING_QR_CHUNK,
        UNBALANCED_QR_CHUNKS,
        QR_CHUNKING_DEPRECATED,
        TRAILING_CHARACTERS,
        NOT_YET_VALID,
        EXPIRATION_ERROR
    }

    /** How bad it is. Reading is liberal: only what can't be relied on stops a card. */
    public enum Gravity {
        /** Nobody could rely on it. */
        BROKEN,
        /** Against a SHALL, yet plain what is meant. */
        WRONG,
        /** Against a SHOULD. */
        UNWISE
    }

    static Flaw broken(Code code, String where) {
        return new Flaw(code, Gravity.BROKEN, where);
    }

    static Flaw wrong(Code code, String where) {
        return new Flaw(code, Gravity.WRONG, where);
    }

    static Flaw unwise(Code code, String where) {
        return new Flaw(code, Gravity.UNWISE, where);
    }
}
