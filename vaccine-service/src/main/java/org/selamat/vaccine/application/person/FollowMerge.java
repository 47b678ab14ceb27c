package org.selamat.vaccine.application.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.domain.person.Merge;
import org.selamat.vaccine.domain.person.Merges;

/** From then on both ids are read as one person, or as two again. Nothing is moved. */
@ApplicationScoped
public class FollowMerge {

    private final Merges merges;

    FollowMerge(Merges merges) {
        this.merges = merges;
    }

    @Transactional(TxType.MANDATORY)
    public void merged(Merge merge) {
        merges.add(merge);
    }

    @Transactional(TxType.MANDATORY)
    public void unmerged(Merge merge) {
        merges.undo(merge);
    }
}
