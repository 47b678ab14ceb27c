package org.selamat.vaccine.rest.rule;

import java.time.Instant;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.rule.TravelRule;

@Schema(name = "TravelRule")
record TravelRuleView(
        @Schema(required = true, examples = "VR-MY-0001") String identifier,
        @Schema(required = true, examples = "1.0.0") String version,
        @Schema(required = true, examples = "2026-12-01T00:00:00Z") Instant validFrom,
        @Schema(required = true, examples = "2027-12-01T00:00:00Z") Instant validTo,
        @Schema(required = true, description = "What it asks, in the caller's language or else in English", examples = "The vaccination must be complete for fourteen days.") String description,
        @Schema(required = true, description = "The rule as it was uploaded, for engines", examples = "{\"Identifier\":\"VR-MY-0001\"}") Map<String, Object> rule) {

    static TravelRuleView of(TravelRule rule, String language) {
        return new TravelRuleView(rule.identifier(), rule.version().toString(), rule.validFrom(), rule.validTo(),
                rule.description(language), rule.document());
    }
}
