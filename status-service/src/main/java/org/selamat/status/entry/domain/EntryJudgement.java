package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Lays a rule against what is known. Where a test lets everybody in, the test is all that is said: who needs it for want
 * of a dose and who for another reason looks alike to an airline.
 */
public final class EntryJudgement {

    private EntryJudgement() {
    }

    /**
     * @param age whole years at departure, at most; absent for grown-ups and where nobody knows
     * @param facts not looked at when the rule asks for no doses
     */
    public static EntryFinding of(EntryRule rule, VaccinationFacts facts, Optional<Integer> age, Instant departure) {
        if (age.filter(years -> years < rule.children().below()).isPresent()) {
            return rule.children().withGuardian() ? EntryFinding.of(rule, EntryReason.CHILD_WITH_GUARDIAN)
                    : EntryFinding.nothingAsked(rule);
        }
        boolean vaccinated = rule.asksForDoses() && suffice(facts.counting(), rule, departure);
        Admission admission = vaccinated ? rule.vaccinated() : rule.others();
        return admission.admitted() ? EntryFinding.of(rule, admission) : EntryFinding.of(rule, want(rule, facts, departure));
    }

    private static boolean suffice(Collection<Vaccination> doses, EntryRule rule, Instant departure) {
        return Course.of(accepted(doses, rule)).isCompleteBy(departure.minus(rule.course().after()));
    }

    private static EntryReason want(EntryRule rule, VaccinationFacts facts, Instant departure) {
        if (suffice(facts.all(), rule, departure)) {
            return EntryReason.CERT_REVOKED;
        }
        if (facts.underReview() || (facts.foreignAccepted() && facts.counting().isEmpty())) {
            return EntryReason.FOREIGN_CERT_PENDING;
        }
        if (Course.of(accepted(facts.counting(), rule)).isComplete()) {
            return EntryReason.TOO_SOON_AFTER_DOSE;
        }
        return Course.of(facts.counting()).isComplete() ? EntryReason.VACCINE_NOT_ACCEPTED : EntryReason.DOSES_INSUFFICIENT;
    }

    private static List<Vaccination> accepted(Collection<Vaccination> doses, EntryRule rule) {
        return doses.stream().filter(rule.course()::accepts).toList();
    }
}
