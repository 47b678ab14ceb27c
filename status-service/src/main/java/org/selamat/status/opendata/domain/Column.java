package org.selamat.status.opendata.domain;

import java.util.List;
import java.util.Objects;

/**
 * One column of a file.
 *
 * @param name as the ministry spells it where it published the same
 * @param of for a {@link Type#PERCENT}: the columns that are numerator and denominator; else empty
 */
public record Column(String name, Type type, List<String> of) {

    public Column {
        Objects.requireNonNull(type, "type");
        of = of == null ? List.of() : List.copyOf(of);
        if (!name.matches("[a-z][a-z_-]{0,39}") || (type == Type.PERCENT) != (of.size() == 2)) {
            throw new IllegalArgumentException("column " + name + " is not one that can be written");
        }
    }

    /** What stands in a column. */
    public enum Type {
        DATE,
        STATE,
        /** A whole number, not negative. */
        COUNT,
        /** Computed from two counts of its row. */
        PERCENT
    }
}
