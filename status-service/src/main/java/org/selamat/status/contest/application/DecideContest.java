package org.selamat.status.contest.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.boarding.application.ContestAndRedecide;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.Contest.State;
import org.selamat.status.contest.domain.ContestAnnouncements;
import org.selamat.status.contest.domain.Contests;
import org.selamat.status.contest.domain.Contests.Ended;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.order.domain.OrderState;

/** Ends contests. What was suspended holds again only when a person said no or the citizen gave up. */
@ApplicationScoped
public class DecideContest {

    private final Contests contests;
    private final Statuses statuses;
    private final ContestAndRedecide suspend;
    private final ContestAnnouncements announcements;
    private final Clock clock;

    DecideContest(Contests contests, Statuses statuses, ContestAndRedecide suspend, ContestAnnouncements announcements,
            Clock clock) {
        this.contests = contests;
        this.statuses = statuses;
        this.suspend = suspend;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * The person's turn comes first, as when a derivation revokes an order and upholds its contest.
     *
     * @param outcome REJECTED or WITHDRAWN; a contest that was decided before stays as it is
     */
    @Transactional
    public void atHelpdesk(UUID id, State outcome, Optional<String> reason) {
        contests.find(id).ifPresent(contest -> statuses.lock(List.of(contest.person())));
        contests.forUpdate(id).filter(Contest::isOpen).ifPresent(contest -> {
            decide(contest, outcome, reason);
            suspend.lift(contest.order(), contest.person());
        });
    }

    /** An order that ran out ends its contest. One that is revoked does so in its own transaction. */
    @Transactional
    public int follow(int limit) {
        List<Ended> ended = contests.withEndedOrder(limit);
        ended.forEach(one -> contests.forUpdate(one.contest()).filter(Contest::isOpen).ifPresent(contest -> decide(contest,
                one.order() == OrderState.REVOKED ? State.UPHELD : State.LAPSED, Optional.empty())));
        return ended.size();
    }

    private void decide(Contest contest, State outcome, Optional<String> reason) {
        Contest decided = contest.decided(outcome, reason, clock.instant());
        contests.replace(List.of(decided));
        announcements.decided(decided);
    }
}
