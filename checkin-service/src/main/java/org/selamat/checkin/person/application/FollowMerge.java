package org.selamat.checkin.person.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;

/**
 * From then on both ids are read as one person, or as two again. No visit is moved; every case that either of them has, was
 * told of, or may have met is matched again, and what that changes is told and taken back; and once more a little later, for
 * visits whose statement didn't know of the merge yet.
 */
@ApplicationScoped
public class FollowMerge {

    private final Merges merges;
    private final MatchingQueue queue;
    private final Clock clock;
    private final CheckinConfig config;

    FollowMerge(Merges merges, MatchingQueue queue, Clock clock, CheckinConfig config) {
        this.merges = merges;
        this.queue = queue;
        this.clock = clock;
        this.config = config;
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
        var now = clock.instant();
        var same = SamePersons.among(List.of(merge.survivor(), merge.merged()), merges);
        for (var due : List.of(now, now.plus(config.matching().secondLook()))) {
            queue.putAllOf(same.of(merge.survivor()), due);
            queue.putAllOf(same.of(merge.merged()), due);
        }
    }
}
