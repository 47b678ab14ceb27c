package org.selamat.status.area.domain;

import java.util.Objects;

/**
 * A health district as the ministry names it.
 *
 * @param code ISO 3166-2 of the state and the name in capitals, e.g. {@code MY-10-PETALING}
 * @param state as in the ministry's open data, e.g. {@code W.P. Kuala Lumpur}
 */
public record District(String code, String state, String name) {

    public static final String CODE = "MY-\\d{2}-[A-Z][A-Z-]{1,39}";

    public District {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(name, "name");
        if (!code.matches(CODE)) {
            throw new IllegalArgumentException(code + " is no code of a district");
        }
    }
}
