package org.selamat.status.derivation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.derivation.domain.CaseRegister.Opened;
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
        List<Opened> opened = new ArrayList<>();
        List<EvidenceId> closed = new ArrayList<>();
        for (Derivation one : derived) {
            Set<EvidenceId> before = open.getOrDefault(one.person(), Set.of());
            opened.addAll(confirmed(one, before));
            closed.addAll(voided(one, before));
        }
        register.opened(opened);
        register.closed(closed);
    }

    private List<Opened> confirmed(Derivation derivation, Set<EvidenceId> open) {
        List<ConfirmedCase> confirmed = derivation.ownCases().stream().filter(one -> !open.contains(one.id())).toList();
        confirmed.forEach(one -> announcements.confirmed(derivation.person(), one));
        return confirmed.stream().map(one -> new Opened(derivation.person(), one)).toList();
    }

    private List<EvidenceId> voided(Derivation derivation, Set<EvidenceId> open) {
        Set<EvidenceId> still = derivation.ownCases().stream().map(ConfirmedCase::id).collect(Collectors.toSet());
        List<EvidenceId> voided = open.stream().filter(one -> !still.contains(one)).toList();
        voided.forEach(one -> announcements.caseVoided(derivation.person(), one));
        return voided;
    }
}
