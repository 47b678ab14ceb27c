package org.selamat.status.contest.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.application.ContestAndRedecide;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.ContestAnnouncements;
import org.selamat.status.contest.domain.Contests;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** One tap: the order is contested, what the policy says rests at once, and the helpdesk has a case with its clock running. */
@ApplicationScoped
public class OpenContest {

    private final Contests contests;
    private final FindOrder orders;
    private final ContestAndRedecide suspend;
    private final ContestAnnouncements announcements;
    private final Clock clock;

    OpenContest(Contests contests, FindOrder orders, ContestAndRedecide suspend, ContestAnnouncements announcements,
            Clock clock) {
        this.contests = contests;
        this.orders = orders;
        this.suspend = suspend;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Outcome open(OrderId id, PersonId person) {
        Optional<HomeOrder> order = orders.of(person, id);
        if (order.isEmpty()) {
            return new Unknown();
        }
        Optional<Contest> earlier = contests.newestOf(id);
        if (earlier.filter(Contest::isOpen).isPresent()) {
            return new Opened(earlier.get());
        }
        if (!order.get().isOpen()) {
            return new OrderOver();
        }
        return earlier.filter(one -> one.state() == Contest.State.REJECTED).<Outcome> map(Decided::new)
                .orElseGet(() -> new Opened(told(begin(Uuids.v7(clock), order.get(), clock.instant()))));
    }

    /**
     * The helpdesk has the case already: only the contest is opened here. An order that isn't theirs or is over is left alone.
     */
    @Transactional
    public void openedAtHelpdesk(UUID caseId, OrderId id, PersonId person, Instant at) {
        orders.of(person, id).filter(HomeOrder::isOpen)
                .filter(order -> contests.newestOf(id).filter(Contest::isOpen).isEmpty())
                .ifPresent(order -> begin(caseId, order, at));
    }

    private Contest begin(UUID id, HomeOrder order, Instant at) {
        Contest contest = Contest.open(id, order.id(), order.person(), orders.policyAt(at), at);
        contests.add(contest);
        if (contest.suspends()) {
            suspend.contest(order.id(), order.person(), at);
        }
        return contest;
    }

    private Contest told(Contest contest) {
        announcements.opened(contest);
        return contest;
    }

    /** What became of the tap. */
    public sealed interface Outcome {
    }

    /** Open, since now or since an earlier tap. */
    public record Opened(Contest contest) implements Outcome {
    }

    /** A person has looked at it and said no. */
    public record Decided(Contest contest) implements Outcome {
    }

    /** There is nothing left to contest. */
    public record OrderOver() implements Outcome {
    }

    /** No such order of this person. */
    public record Unknown() implements Outcome {
    }
}
