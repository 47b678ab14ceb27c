package org.selamat.status.entry.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;

/**
 * What is known of somebody's vaccinations.
 *
 * @param counting doses on which nothing is wrong
 * @param questioned doses that were withdrawn or recalled, or whose certificate was revoked: they don't count, but a person
 *        has to look where they would have
 * @param foreignAccepted whether a certificate of another country was accepted
 * @param underReview whether officers look at one, so that nobody knows yet what it proves
 */
public record VaccinationFacts(List<Vaccination> counting, List<Vaccination> questioned, boolean foreignAccepted,
        boolean underReview) {

    public static final VaccinationFacts NONE = new VaccinationFacts(List.of(), List.of(), false, false);

    public VaccinationFacts {
        counting = List.copyOf(counting);
        questioned = List.copyOf(questioned);
    }

    /**
     * @param doubted doses that were recalled, or whose certificate is revoked at departure for a reason that speaks against
     *        the dose
     */
    public static VaccinationFacts of(EvidenceSet evidence, Set<EvidenceId> doubted, boolean underReview) {
        var byTrust = evidence.all().stream().filter(one -> one.is(EvidenceKind.DOSE)).collect(
                Collectors.partitioningBy(one -> !evidence.isVoided(one.id()) && !doubted.contains(one.id()),
                        Collectors.mapping(VaccinationFacts::dose, Collectors.toList())));
        boolean foreign = evidence.standing().stream().anyMatch(one -> one.is(EvidenceKind.CERTIFICATE_ACCEPTED));
        return new VaccinationFacts(byTrust.get(true), byTrust.get(false), foreign, underReview);
    }

    /** @param proven doses that a receipt proves, whatever is on record */
    public VaccinationFacts with(List<Vaccination> proven) {
        return new VaccinationFacts(Stream.concat(counting.stream(), proven.stream()).toList(), questioned, foreignAccepted,
                underReview);
    }

    List<Vaccination> all() {
        return Stream.concat(counting.stream(), questioned.stream()).toList();
    }

    private static Vaccination dose(Evidence evidence) {
        DoseInCourse place = (DoseInCourse) evidence.details();
        return new Vaccination(evidence.id().value(), evidence.occurredAt(), place.number(), place.total(), place.product(),
                place.foreign());
    }
}
