package org.selamat.status.area.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.area.domain.Residence;
import org.selamat.status.area.domain.ResidenceStatement.By;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceLog;

/**
 * An officer says where a case really lives, or that the address was a quarantine hotel. One person is enough: it appends a
 * statement, changes nobody's status, and can be said again.
 */
@ApplicationScoped
public class CorrectResidence {

    private final EvidenceLog evidence;
    private final StateResidence state;
    private final AccessRecords accesses;

    CorrectResidence(EvidenceLog evidence, StateResidence state, AccessRecords accesses) {
        this.evidence = evidence;
        this.state = state;
        this.accesses = accesses;
    }

    /** @return whether there is such a case */
    @Transactional
    public boolean correct(EvidenceId caseId, Residence residence, String officer) {
        Optional<Evidence> known = evidence.find(caseId);
        known.ifPresent(one -> {
            state.of(caseId, Optional.of(residence), By.OFFICER, officer);
            accesses.record(Access.write("status.case-residence", one.person().value(), "district", "cell", "stay"));
        });
        return known.isPresent();
    }
}
