package org.selamat.vaccine.persistence.rule;

import java.io.Serializable;
import java.util.Objects;

/** Identifier and version together. */
public class TravelRuleKey implements Serializable {

    private static final long serialVersionUID = 1L;

    String identifier;
    String version;

    @Override
    public boolean equals(Object other) {
        return other instanceof TravelRuleKey key && key.identifier.equals(identifier) && key.version.equals(version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier, version);
    }
}
