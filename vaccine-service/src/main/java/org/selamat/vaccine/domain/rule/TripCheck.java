package org.selamat.vaccine.domain.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Decides about a verified certificate on a journey: a pure function of certificate, rules, value sets and arrival, so that an
 * answer can be given again and explained. Rules speak of EU certificates; other formats are left to the destination.
 */
public final class TripCheck {

    private final RuleBook rules;
    private final Map<String, ? extends List<String>> valueSets;

    /** @param valueSets codes by the names that rules use */
    public TripCheck(RuleBook rules, Map<String, ? extends List<String>> valueSets) {
        this.rules = rules;
        this.valueSets = valueSets;
    }

    /** @param verdict judged at the time of arrival */
    public TripDecision decide(Verdict verdict, Journey journey) {
        var statement = verdict.statement().filter(shown -> verdict.format().equals(Optional.of(Format.HC1)));
        var kind = statement.flatMap(TripCheck::kind);
        if (kind.isEmpty()) {
            return TripDecision.of(verdict.isValid(), List.of());
        }
        var issuer = verdict.issuer().map(Issuer::id).orElse("");
        var data = Map.<String, Object> of("payload", statement.get().content(), "external",
                external(journey, issuer, verdict));
        var outcomes = rules.applying(journey, issuer, kind.get()).stream().map(rule -> outcome(rule, data)).toList();
        return TripDecision.of(verdict.isValid(), outcomes);
    }

    private static RuleOutcome outcome(TravelRule rule, Map<String, Object> data) {
        try {
            var result = CertLogic.evaluate(rule.logic(), data);
            var answer = Boolean.TRUE.equals(result) ? RuleOutcome.Answer.PASSED
                    : Boolean.FALSE.equals(result) ? RuleOutcome.Answer.FAILED : RuleOutcome.Answer.OPEN;
            return new RuleOutcome(rule.reference(), rule.invalidation(), answer);
        } catch (RuleFault fault) {
            return new RuleOutcome(rule.reference(), rule.invalidation(), RuleOutcome.Answer.OPEN);
        }
    }

    private Map<String, Object> external(Journey journey, String issuer, Verdict verdict) {
        var external = new HashMap<String, Object>();
        external.put("valueSets", valueSets);
        external.put("validationClock", journey.arrival().toString());
        external.put("issuerCountryCode", issuer);
        external.put("countryCode", journey.country());
        journey.region().ifPresent(region -> external.put("region", region));
        verdict.kid().ifPresent(kid -> external.put("kid", kid));
        verdict.statement().flatMap(Statement::issuedAt).ifPresent(at -> external.put("iat", at.toString()));
        verdict.statement().flatMap(Statement::expiresAt).ifPresent(at -> external.put("exp", at.toString()));
        return external;
    }

    private static Optional<RuleKind> kind(Statement statement) {
        return statement.entries().stream().map(Entry::kind).filter(kind -> kind != Entry.Kind.PASS).findFirst()
                .map(kind -> RuleKind.valueOf(kind.name()));
    }
}
