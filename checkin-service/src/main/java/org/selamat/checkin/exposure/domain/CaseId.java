package org.selamat.checkin.exposure.domain;

import java.util.Objects;
import java.util.UUID;

/** A confirmed infection, by the id of the evidence that confirmed it in status-service. */
public record CaseId(UUID value) {

    public CaseId {
        Objects.requireNonNull(value, "value");
    }
}
