package org.selamat.status.notice.domain;

import java.util.Map;
import java.util.Objects;

import org.selamat.status.person.domain.PersonId;

/**
 * A message to one person: a template of identity-service and the values of its placeholders, never an address or a sentence.
 */
public record Notice(PersonId person, Template template, Map<String, String> parameters) {

    public Notice {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(template, "template");
        parameters = Map.copyOf(parameters);
    }

    /** Templates that this service asks for. */
    public enum Template {
        ORDER_ISSUED,
        ORDER_REVOKED,
        STATUS_CHANGED,
        EXPOSURE
    }
}
