package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Badges;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/**
 * Forgets where a person has been, and their badges. Visits of the days on which they were infectious stay, under an id that
 * leads to nobody, until their 90 days are over: what others were told about having been there rests on them. What they were
 * told themselves stands as well.
 */
@ApplicationScoped
public class ForgetVisitor {

    private static final int AT_ONCE = 500;

    private final Visits visits;
    private final Badges badges;
    private final AssumedStays stays;
    private final Clock clock;

    ForgetVisitor(Visits visits, Badges badges, AssumedStays stays, Clock clock) {
        this.visits = visits;
        this.badges = badges;
        this.stays = stays;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void forget(PersonId person) {
        var now = clock.instant();
        List<VisitId> some;
        do {
            some = visits.forgettable(person, stays.reach(), AT_ONCE);
            some.forEach(visit -> visits.delete(visit, person, now));
        } while (some.size() == AT_ONCE);
        badges.forget(person);
    }
}
