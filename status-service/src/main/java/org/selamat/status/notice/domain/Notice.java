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
        ORDER_UNSERVED,
        ASSESSMENT_MISSED,
        STATUS_CHANGED,
        EXPOSURE;

        /** Why the person is written to: budgets of identity-service tell news from reminders. */
        public String purpose() {
            return this == ORDER_UNSERVED || this == ASSESSMENT_MISSED ? "ORDER_REMINDER" : "STATUS_CHANGE";
        }
    }
}
