package org.selamat.checkin.exposure.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.MatchingWork.Part;
import org.selamat.checkin.exposure.domain.VenueShare;

/**
 * Matches a case as far as this replica has its venues, and leaves a part for each of the others. Who takes what decides
 * only how fast it goes: every part locks its case, so a part that two take is matched once and found unchanged once.
 */
@ApplicationScoped
public class SpreadMatching {

    /** When a case goes on whose results are more than the rate allowed. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final MatchCase match;
    private final MatchingQueue queue;
    private final SharedVenues shares;
    private final CheckinConfig config;

    SpreadMatching(MatchCase match, MatchingQueue queue, SharedVenues shares, CheckinConfig config) {
        this.match = match;
        this.queue = queue;
        this.shares = shares;
        this.config = config;
    }

    /** To be called within the transaction that took the work. */
    void match(MatchingWork work, Instant now) {
        var share = shares.current();
        switch (match.match(work.id(), shares.scope(work, share), now)) {
            case UNFINISHED -> queue.put(work, now.plus(SOON));
            case CHANGED -> queue.put(work, now.plus(config.matching().secondLook()));
            case UNCHANGED -> {
                // nobody can have missed it
            }
        }
        if (work.isWhole(share) && !share.isAll()) {
            leaveToOthers(work, share, now);
        }
    }

    private void leaveToOthers(MatchingWork work, VenueShare share, Instant now) {
        match.venues(work.id()).stream().filter(venue -> !shares.isOf(share, venue))
                .map(venue -> shares.partition(share, venue)).distinct()
                .forEach(partition -> queue.put(
                        new MatchingWork(work.id(), Optional.of(new Part(partition, share.of()))), now));
    }
}
