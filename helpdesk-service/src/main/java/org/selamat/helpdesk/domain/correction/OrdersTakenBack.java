package org.selamat.helpdesk.domain.correction;

import java.util.List;
import java.util.Optional;

import org.selamat.helpdesk.domain.CaseId;

/** Contested orders that were taken back without their case, as long as their cases wait for the proof, and after. */
public interface OrdersTakenBack {

    /** The same order is taken back once. */
    void add(TakenBack order);

    Optional<TakenBack> of(CaseId id);

    /**
     * Cases whose reversal every copy has followed, locked; those that another worker holds, and those with a correction of
     * their own on its way, are left out.
     */
    List<CaseId> lockProven(int limit);

    /** Nothing is waited for any more. */
    void settle(List<CaseId> ids);
}
