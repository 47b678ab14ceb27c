package org.selamat.status.contest.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.ContestMonth;
import org.selamat.status.contest.domain.Contests;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** How one's own contest stands, and how all of them do. */
@ApplicationScoped
public class ReadContests {

    private static final int MONTHS = 24;

    private final Contests contests;

    ReadContests(Contests contests) {
        this.contests = contests;
    }

    @Transactional
    public Optional<Contest> of(PersonId person, OrderId order) {
        return contests.newestOf(order).filter(contest -> contest.person().equals(person));
    }

    @Transactional
    public List<ContestMonth> published() {
        return contests.byMonth(MONTHS).stream().flatMap(month -> month.published().stream()).toList();
    }

    @Transactional
    public int overdue() {
        return contests.overdue();
    }
}
