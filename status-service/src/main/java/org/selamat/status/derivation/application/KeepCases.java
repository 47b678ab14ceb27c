package org.selamat.status.derivation.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.derivation.domain.ConfirmedCase;
import org.selamat.status.derivation.domain.StatusAnnouncements;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/**
 * Announces infections when they stand, and takes them back when they no longer do, so that exposures can be found or
 * withdrawn.
 */
@ApplicationScoped
class KeepCases {

    private final CaseRegister register;
    private final StatusAnnouncements announcements;

    KeepCases(CaseRegister register, StatusAnnouncements announcements) {
        this.register = register;
        this.announcements = announcements;
    }

    void keep(List<Derivation> derived) {
        Map<PersonId, Set<EvidenceId>> open = register.openOf(derived.stream().map(Derivation::person).toList());
        derived.forEach(one -> keep(one, open.getOrDefault(one.person(), Set.of())));
    }

    private void keep(Derivation derivation, Set<EvidenceId> open) {
        var standing = derivation.ownCases();
        standing.stream().filter(one -> !open.contains(one.id())).forEach(one -> {
            register.open(derivation.person(), one);
            announcements.confirmed(derivation.person(), one);
        });
        Set<EvidenceId> still = standing.stream().map(ConfirmedCase::id).collect(Collectors.toSet());
        open.stream().filter(one -> !still.contains(one)).forEach(one -> {
            register.close(one);
            announcements.caseVoided(derivation.person(), one);
        });
    }
}
