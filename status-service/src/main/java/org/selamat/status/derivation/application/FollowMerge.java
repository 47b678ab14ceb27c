package org.selamat.status.derivation.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.brake.application.Gate;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.SamePersons;

/**
 * The only way from identity to a status: two ids become one person, or two again. The statuses of both are derived from the
 * union
 * of their evidence, or from its parts; nothing else about identity reaches here.
 */
@ApplicationScoped
public class FollowMerge {

    private static final String SOURCE = "identity";

    private final Merges merges;
    private final DeriveStatus derive;
    private final Gate gate;

    FollowMerge(Merges merges, DeriveStatus derive, Gate gate) {
        this.merges = merges;
        this.derive = derive;
        this.gate = gate;
    }

    @Transactional(TxType.MANDATORY)
    public void merged(Merge merge) {
        merges.add(merge);
        derive(together(merge));
    }

    @Transactional(TxType.MANDATORY)
    public void unmerged(Merge merge) {
        Set<PersonId> before = together(merge);
        merges.undo(merge);
        before.addAll(together(merge));
        derive(before);
    }

    /** A wave of wrong merges shows at the brake like any other wave of worsened statuses. */
    private void derive(Set<PersonId> persons) {
        gate.passed(SOURCE, Optional.empty(), derive.of(persons, Cause.evidence(Optional.empty())).values());
    }

    private Set<PersonId> together(Merge merge) {
        List<PersonId> both = List.of(merge.survivor(), merge.merged());
        return new HashSet<>(SamePersons.of(both, merges).all(both));
    }
}
