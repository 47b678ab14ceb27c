package org.selamat.helpdesk.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a case, made by the app that opens it, so that a retry finds the same case. People use the {@link CaseHandle}.
 */
public record CaseId(UUID value) {

    public CaseId {
        Objects.requireNonNull(value, "case id");
    }
}
