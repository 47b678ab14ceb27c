package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.PushReason;

/** Decides every open flight of a person again, and pushes to the airline where it was told something else. */
@ApplicationScoped
public class RedecideBoarding {

    private final Turns turns;
    private final BoardingChecks checks;
    private final DecideBoarding decide;
    private final RecordAnswer answers;
    private final Clock clock;

    RedecideBoarding(Turns turns, BoardingChecks checks, DecideBoarding decide, RecordAnswer answers, Clock clock) {
        this.turns = turns;
        this.checks = checks;
        this.decide = decide;
        this.answers = answers;
        this.clock = clock;
    }

    /** Those of the given persons for whom there is a flight to decide again; answers on their way are waited for. */
    Set<PersonId> affected(Collection<PersonId> persons) {
        turns.toChange(persons);
        return checks.withOpen(persons, clock.instant());
    }

    /** @return how many corrections are on their way to airlines because of this */
    @Transactional(TxType.MANDATORY)
    public int of(PersonId person, PushReason why) {
        turns.toChange(List.of(person));
        Instant now = clock.instant();
        int queued = 0;
        for (BoardingCheck check : checks.openOf(person, now)) {
            BoardingAnswer again = decide.about(check.passenger(), check.flight(), now).correcting(check.answer());
            if (again.differsFrom(check.answer())) {
                queued += answers.next(check, again, why) ? 1 : 0;
            }
        }
        return queued;
    }
}
