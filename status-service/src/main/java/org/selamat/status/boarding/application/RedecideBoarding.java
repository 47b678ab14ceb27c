package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.Redecision;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.PushReason;

/** Decides every open flight of people again, and pushes to the airline where it was told something else. */
@ApplicationScoped
public class RedecideBoarding {

    private final Statuses statuses;
    private final BoardingChecks checks;
    private final DecideBoarding decide;
    private final RecordAnswer answers;
    private final Clock clock;

    RedecideBoarding(Statuses statuses, BoardingChecks checks, DecideBoarding decide, RecordAnswer answers, Clock clock) {
        this.statuses = statuses;
        this.checks = checks;
        this.decide = decide;
        this.answers = answers;
        this.clock = clock;
    }

    /** Those of the given persons for whom there is a flight to decide again; answers on their way are waited for. */
    Set<PersonId> affected(Collection<PersonId> persons) {
        statuses.lock(persons);
        return checks.withOpen(persons, clock.instant());
    }

    /**
     * In as many reads for everybody on every flight as for one.
     *
     * @param why for each person
     * @return those of whom corrections are on their way to airlines because of this
     */
    @Transactional(TxType.MANDATORY)
    public Set<PersonId> of(Map<PersonId, PushReason> why) {
        if (why.isEmpty()) {
            return Set.of();
        }
        statuses.lock(why.keySet());
        Instant now = clock.instant();
        return answers.next(again(checks.openOf(why.keySet(), now), now), why::get);
    }

    private List<Redecision> again(List<BoardingCheck> open, Instant now) {
        List<BoardingAnswer> given = decide.about(open.stream().map(BoardingCheck::passenger).toList(),
                open.stream().map(BoardingCheck::flight).toList(), now);
        return IntStream.range(0, open.size())
                .mapToObj(i -> new Redecision(open.get(i), given.get(i).correcting(open.get(i).answer())))
                .filter(one -> one.answer().differsFrom(one.before().answer())).toList();
    }
}
