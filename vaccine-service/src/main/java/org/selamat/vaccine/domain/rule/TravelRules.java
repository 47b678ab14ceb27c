package org.selamat.vaccine.domain.rule;

import java.time.Instant;
import java.util.List;

/** Every version of every rule that was ever uploaded; none is changed or removed. */
public interface TravelRules {

    RuleBook all();

    List<TravelRule> versions(String identifier);

    /** @param uploadedBy the officer's pseudonymous id */
    void add(TravelRule rule, String uploadedBy, Instant at);
}
