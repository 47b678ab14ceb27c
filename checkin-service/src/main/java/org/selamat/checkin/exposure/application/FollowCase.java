package org.selamat.checkin.exposure.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;

/**
 * What a confirmed or voided case sets off here.
 *
 * <p>
 * A visit whose statement began before the case committed, and ended after the match had read, is seen by neither. The
 * second look, a minute later, sees it: no statement of ours lives that long.
 */
@ApplicationScoped
public class FollowCase {

    private final Cases cases;
    private final SpreadMatching match;
    private final TellExposures exposures;
    private final MatchingQueue queue;
    private final Clock clock;
    private final CheckinConfig config;

    FollowCase(Cases cases, SpreadMatching match, TellExposures exposures, MatchingQueue queue, Clock clock,
            CheckinConfig config) {
        this.cases = cases;
        this.match = match;
        this.exposures = exposures;
        this.queue = queue;
        this.clock = clock;
        this.config = config;
    }

    @Transactional
    public void confirmed(ConfirmedCase confirmed) {
        var now = clock.instant();
        cases.confirm(confirmed, now);
        match.match(MatchingWork.whole(confirmed.id()), now);
        queue.put(MatchingWork.whole(confirmed.id()), now.plus(config.matching().secondLook()));
    }

    /** Withdraws exactly the exposures of this case; those that the same people have from other cases stand. */
    @Transactional
    public void voided(CaseId id, PersonId person) {
        var now = clock.instant();
        cases.voidCase(id, person, now);
        exposures.withdrawAll(id, now);
    }
}
