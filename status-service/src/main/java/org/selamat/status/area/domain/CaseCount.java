package org.selamat.status.area.domain;

import java.util.OptionalInt;

/**
 * How many cases, as exactly as it may be told.
 *
 * @param from at least so many
 * @param to at most so many; empty is without bound
 */
public record CaseCount(int from, OptionalInt to) {

    static CaseCount exactly(int cases) {
        return new CaseCount(cases, OptionalInt.of(cases));
    }

    static CaseCount between(int from, int to) {
        return new CaseCount(from, OptionalInt.of(to));
    }

    static CaseCount atLeast(int from) {
        return new CaseCount(from, OptionalInt.empty());
    }

    public boolean isExact() {
        return to.isPresent() && to.getAsInt() == from;
    }
}
