package org.selamat.status.policy.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that was decided about statuses from one day on.
 *
 * @param version stable name, recorded with every status that was computed under it
 * @param immuneAfter how long after the last dose of a course a person counts as vaccinated
 */
public record Policy(String version, Instant effectiveFrom, Map<Label, LabelMeaning> labels, Duration immuneAfter,
        CaseRules cases,
        ContactRules contacts, SurveillanceRules surveillance, SelfReportBounds selfReports, OrderRules orders,
        BoardingBounds boarding, BulkBounds bulk) {

    public Policy {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(immuneAfter, "immuneAfter");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(surveillance, "surveillance");
        Objects.requireNonNull(selfReports, "selfReports");
        Objects.requireNonNull(orders, "orders");
        Objects.requireNonNull(boarding, "boarding");
        Objects.requireNonNull(bulk, "bulk");
        if (!labels.keySet().equals(EnumSet.allOf(Label.class))) {
            throw new IllegalArgumentException("policy " + version + " must give every label a meaning");
        }
        labels = Map.copyOf(new EnumMap<>(labels));
    }

    public LabelMeaning meaningOf(Label label) {
        return labels.get(label);
    }
}
