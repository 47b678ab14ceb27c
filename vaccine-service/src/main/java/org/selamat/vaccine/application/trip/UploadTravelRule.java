package org.selamat.vaccine.application.trip;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.rule.RuleDocument;
import org.selamat.vaccine.domain.rule.RuleDocument.Reading;
import org.selamat.vaccine.domain.rule.RuleUpload;
import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.rule.TravelRules;

/**
 * An officer uploads a new version of a travel rule. It is public at once and in force when it says, two days ahead at least.
 */
@ApplicationScoped
public class UploadTravelRule {

    /** What the officer learns. */
    public sealed interface Answer {

        record Uploaded(TravelRule rule) implements Answer {
        }

        /** @param field the member that breaks the rule schema */
        record Malformed(String field) implements Answer {
        }

        record Refused(RuleUpload.Refusal reason) implements Answer {
        }
    }

    private final TravelRules rules;
    private final Clock clock;

    UploadTravelRule(TravelRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @param officer pseudonymous id of who uploads it */
    @Transactional
    public Answer upload(Map<?, ?> document, String officer) {
        var reading = RuleDocument.read(document);
        if (reading instanceof Reading.Wrong wrong) {
            return new Answer.Malformed(wrong.field());
        }
        var rule = ((Reading.Read) reading).rule();
        var refusal = RuleUpload.judge(rule, rules.versions(rule.identifier()), clock.instant());
        if (refusal.isEmpty()) {
            rules.add(rule, officer, clock.instant());
        }
        return refusal.<Answer> map(Answer.Refused::new).orElseGet(() -> new Answer.Uploaded(rule));
    }
}
