package org.selamat.vaccine.domain.rule;

import java.util.Arrays;
import java.util.Optional;

/** What certificates a rule is about, and how its identifier then begins. */
public enum RuleKind {
    GENERAL("General", "GR"),
    TEST("Test", "TR"),
    VACCINATION("Vaccination", "VR"),
    RECOVERY("Recovery", "RR");

    private final String written;
    private final String prefix;

    RuleKind(String written, String prefix) {
        this.written = written;
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    static Optional<RuleKind> of(Object written) {
        return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
    }
}
