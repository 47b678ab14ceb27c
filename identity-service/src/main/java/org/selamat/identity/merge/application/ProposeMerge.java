package org.selamat.identity.merge.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.application.MergeOutcome.Conflict;
import org.selamat.identity.merge.application.MergeOutcome.PersonUnknown;
import org.selamat.identity.merge.application.MergeOutcome.Taken;
import org.selamat.identity.merge.application.MergeOutcome.Unknown;
import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.Merges;
import org.selamat.identity.person.domain.Persons;
import org.selamat.kit.id.Uuids;

/** Proposes that two records are one person, or that they never were. Nothing changes until somebody else approves it. */
@ApplicationScoped
public class ProposeMerge {

    private final Merges merges;
    private final Persons persons;
    private final MergeAccess access;
    private final Clock clock;

    ProposeMerge(Merges merges, Persons persons, MergeAccess access, Clock clock) {
        this.merges = merges;
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public MergeOutcome propose(PersonId survivor, PersonId merged, String reason, String proposer) {
        if (persons.find(survivor).isEmpty() || persons.find(merged).isEmpty()) {
            return new PersonUnknown();
        }
        if (survivor.equals(merged) || merges.isMerged(survivor) || merges.isMerged(merged)) {
            return new Conflict();
        }
        var merge = Merge.proposed(Uuids.v7(clock), survivor, merged, reason, proposer, clock.instant());
        merges.add(merge);
        access.wrote(merge, "merge");
        return new Taken(merge);
    }

    @Transactional
    public MergeOutcome proposeUnmerge(UUID id, String reason, String proposer) {
        return merges.hold(id).<MergeOutcome> map(merge -> {
            if (merge.state() != Merge.State.MERGED) {
                return new Conflict();
            }
            var proposed = merge.unmergeProposedBy(proposer, reason, clock.instant());
            merges.replace(proposed);
            access.wrote(proposed, "unmerge");
            return new Taken(proposed);
        }).orElseGet(Unknown::new);
    }
}
