package org.selamat.identity.merge.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.merge.application.MergeOutcome.Conflict;
import org.selamat.identity.merge.application.MergeOutcome.SecondPersonNeeded;
import org.selamat.identity.merge.application.MergeOutcome.Taken;
import org.selamat.identity.merge.application.MergeOutcome.Unknown;
import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.Merges;
import org.selamat.identity.person.domain.Persons;

/**
 * A second person makes two records one, or two again. The other services re-run their rules on the union or the partition of
 * what they know; profile data of neither record changes.
 */
@ApplicationScoped
public class ApproveMerge {

    private final Merges merges;
    private final Persons persons;
    private final MergeConsequences consequences;
    private final Clock clock;

    ApproveMerge(Merges merges, Persons persons, MergeConsequences consequences, Clock clock) {
        this.merges = merges;
        this.persons = persons;
        this.consequences = consequences;
        this.clock = clock;
    }

    @Transactional
    public MergeOutcome approve(UUID id, String approver) {
        return merges.hold(id).map(merge -> approve(merge, approver)).orElseGet(Unknown::new);
    }

    private MergeOutcome approve(Merge merge, String approver) {
        if (!merge.waits()) {
            return new Conflict();
        }
        if (approver.equals(merge.proposer())) {
            return new SecondPersonNeeded();
        }
        List.of(merge.survivor(), merge.merged()).stream().sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(persons::hold);
        if (!merge.holds() && (merges.isMerged(merge.survivor()) || merges.isMerged(merge.merged()))) {
            return new Conflict();
        }
        return new Taken(taken(merge, approver));
    }

    private Merge taken(Merge merge, String approver) {
        if (!merge.holds()) {
            merges.snapshot(merge);
        }
        var approved = merge.approvedBy(approver, clock.instant());
        merges.replace(approved);
        consequences.of(approved);
        return approved;
    }
}
