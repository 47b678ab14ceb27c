package org.selamat.helpdesk.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.correction.Corrections;
import org.selamat.helpdesk.domain.correction.OrdersTakenBack;
import org.selamat.helpdesk.domain.correction.Proof;

/** What proves that every copy knows how a case ended: of its own corrections, and of an order taken back without it. */
@ApplicationScoped
class Proofs {

    private final Corrections corrections;
    private final OrdersTakenBack takenBack;

    Proofs(Corrections corrections, OrdersTakenBack takenBack) {
        this.corrections = corrections;
        this.takenBack = takenBack;
    }

    List<Proof> of(CaseId id) {
        List<Proof> own = corrections.of(id).stream().filter(c -> c.application() != null).flatMap(c -> corrections
                .convergenceOf(c).map(v -> new Proof(c.id(), c.target().kind(), c.application(), v)).stream()).toList();
        return own.isEmpty()
                ? takenBack.of(id).flatMap(order -> corrections.convergenceOf(order).map(order::provenBy)).stream().toList()
                : own;
    }
}
