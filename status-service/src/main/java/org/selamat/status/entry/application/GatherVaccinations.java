package org.selamat.status.entry.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.entry.domain.CertificateDoubt;
import org.selamat.status.entry.domain.CertificateDoubts;
import org.selamat.status.entry.domain.CertificateReviews;
import org.selamat.status.entry.domain.DoseRecalls;
import org.selamat.status.entry.domain.VaccinationFacts;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.SamePersons;

/** Doses on record with everything that speaks against one of them, under every id of a person. */
@ApplicationScoped
class GatherVaccinations {

    private final EvidenceLog log;
    private final Merges merges;
    private final CertificateDoubts doubts;
    private final DoseRecalls recalls;
    private final CertificateReviews reviews;

    GatherVaccinations(EvidenceLog log, Merges merges, CertificateDoubts doubts, DoseRecalls recalls,
            CertificateReviews reviews) {
        this.log = log;
        this.merges = merges;
        this.doubts = doubts;
        this.recalls = recalls;
        this.reviews = reviews;
    }

    Map<PersonId, VaccinationFacts> about(Collection<PersonId> persons, Instant departure) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        SamePersons same = SamePersons.of(persons, merges);
        Set<PersonId> ids = same.all(persons);
        Set<EvidenceId> doubted = doubted(ids, departure);
        Set<PersonId> reviewed = reviews.openOf(ids);
        Map<PersonId, VaccinationFacts> facts = new HashMap<>();
        for (Map.Entry<PersonId, EvidenceSet> one : log.of(persons).entrySet()) {
            boolean underReview = same.of(one.getKey()).stream().anyMatch(reviewed::contains);
            facts.put(one.getKey(), VaccinationFacts.of(one.getValue(), doubted, underReview));
        }
        return facts;
    }

    private Set<EvidenceId> doubted(Set<PersonId> ids, Instant departure) {
        Set<EvidenceId> doubted = new HashSet<>(recalls.of(ids));
        doubts.of(ids).stream().filter(CertificateDoubt::isAgainstTheDose).filter(doubt -> doubt.holdsAt(departure))
                .flatMap(doubt -> doubt.dose().stream()).map(EvidenceId::new).forEach(doubted::add);
        return doubted;
    }
}
