package org.selamat.helpdesk.domain.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseId;

/** All corrections, and what owner services said of them. */
public interface Corrections {

    void add(Correction correction);

    void save(Correction correction);

    /** As it is now, also when it was read earlier in the same transaction. */
    Optional<Correction> find(CorrectionId id);

    List<Correction> of(CaseId caseId);

    /** Approved corrections that this convergence proves as soon as they are applied. */
    List<Correction> provenBy(Convergence convergence);

    /** Those of the given targets that an approved correction is about. */
    Set<UUID> awaited(Collection<UUID> targets);

    void add(Convergence convergence);

    /** The convergence that proves the correction, once every copy has reported. */
    Optional<Convergence> convergenceOf(Correction correction);

    /** The same of a reversal that nobody here asked for. */
    Optional<Convergence> convergenceOf(TakenBack order);
}
