package org.selamat.status.person.domain;

import java.util.Objects;

/** An identity document as a lab or an officer reads it; lives only as long as the request that brings it. */
public record Document(String type, String country, String number) {

    public Document {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(number, "number");
    }

    /** Never the number: this record must not end up in a log line. */
    @Override
    public String toString() {
        return type + " of " + country;
    }
}
