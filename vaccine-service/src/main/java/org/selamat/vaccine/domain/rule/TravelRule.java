package org.selamat.vaccine.domain.rule;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a rule, as the EU gateway exchanges it (validation-rule.schema.json).
 *
 * @param invalidation by which an issuer takes back certificates of its own; else a rule of entry into its country
 * @param country ISO 3166-1 alpha-2 of whose rule it is
 * @param descriptions what to tell a traveller, by language; English is always there
 * @param logic the CertLogic expression
 * @param document the rule as it was uploaded
 */
public record TravelRule(String identifier, Semver version, boolean invalidation, String country, Optional<String> region,
        RuleKind kind, Instant validFrom, Instant validTo, Map<String, String> descriptions, Object logic,
        Map<String, Object> document) {

    /** Whether it is in force; both ends are inclusive. */
    boolean inForce(Instant at) {
        return !at.isBefore(validFrom) && !at.isAfter(validTo);
    }

    /** In the language asked for, else in English. */
    public String description(String language) {
        return descriptions.getOrDefault(language, descriptions.getOrDefault("en", identifier));
    }

    /** How decisions name it. */
    public String reference() {
        return identifier + "@" + version;
    }
}
