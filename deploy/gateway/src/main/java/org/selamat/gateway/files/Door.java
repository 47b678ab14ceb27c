package org.selamat.gateway.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The audiences of the API, told apart by the start of the path. */
public enum Door {
    APP(List.of("/v1/")),
    PARTNER(List.of("/partner/v1/")),
    STAFF(List.of("/staff/v1/")),
    PUBLIC(List.of("/public/v1/", "/oauth2/", "/.well-known/"));

    /** The label of a route that names its door. */
    static final String LABEL = "selamat.org/door";

    private final List<String> starts;

    Door(List<String> starts) {
        this.starts = starts;
    }

    static Optional<Door> called(String label) {
        return Arrays.stream(values()).filter(door -> door.label().equals(label)).findFirst();
    }

    /** Whether a path belongs here: a staff operation filed under another door would be guarded by the wrong issuer. */
    boolean owns(PathPattern path) {
        return starts.stream().anyMatch(path.literalStart()::startsWith);
    }

    /** Whether it opens without a token. */
    public boolean open() {
        return this == PUBLIC;
    }

    /** The name in files and on the documentation page. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
