package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * How somebody under a home order said they were.
 *
 * @param dueFrom begin of the window that it answers
 */
public record Assessment(OrderId order, Instant dueFrom, Instant at, Set<Symptom> symptoms) {

    public Assessment {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(dueFrom, "dueFrom");
        Objects.requireNonNull(at, "at");
        symptoms = Set.copyOf(symptoms);
    }

    /** What people are asked about. */
    public enum Symptom {
        FEVER,
        COUGH,
        SORE_THROAT,
        BREATHLESSNESS,
        CHEST_PAIN,
        FATIGUE,
        LOSS_OF_SMELL_OR_TASTE,
        OTHER
    }
}
