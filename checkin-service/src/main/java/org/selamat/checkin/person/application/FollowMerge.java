package org.selamat.checkin.person.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;

/**
 * From then on both ids are read as one person, or as two again. No visit is moved; every case that either of them has, was
 * told of, or may have met is matched again, and what that changes is told and taken back.
 */
@ApplicationScoped
public class FollowMerge {

    private final Merges merges;
    private final MatchingQueue queue;
    private final Clock clock;

    FollowMerge(Merges merges, MatchingQueue queue, Clock clock) {
        this.merges = merges;
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void merged(Merge merge) {
        merges.add(merge);
        matchAgain(merge);
    }

    @Transactional(TxType.MANDATORY)
    public void unmerged(Merge merge) {
        matchAgain(merge); // with whom else they were one person until now
        merges.undo(merge);
    }

    private void matchAgain(Merge merge) {
        Instant now = clock.instant();
        var same = SamePersons.among(List.of(merge.survivor(), merge.merged()), merges);
        queue.putAllOf(same.of(merge.survivor()), now);
        queue.putAllOf(same.of(merge.merged()), now);
    }
}
