package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.Redecision;
import org.selamat.status.webhook.domain.PushReason;

/** The passenger says at the counter that it is wrong: from now on a person decides, who has a case before the gate closes. */
@ApplicationScoped
public class DisputeDecision {

    private final BoardingChecks checks;
    private final DecideBoarding decide;
    private final RecordAnswer answers;
    private final AccessRecords accesses;
    private final Clock clock;

    DisputeDecision(BoardingChecks checks, DecideBoarding decide, RecordAnswer answers, AccessRecords accesses, Clock clock) {
        this.checks = checks;
        this.decide = decide;
        this.answers = answers;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @return empty unless this airline's check refuses somebody or refers them already */
    @Transactional
    public Optional<BoardingCheck> dispute(UUID id, String airline) {
        return checks.find(id).filter(check -> check.flight().airline().equals(airline)).filter(DisputeDecision::isDisputable)
                .map(this::dispute);
    }

    private BoardingCheck dispute(BoardingCheck check) {
        Instant now = clock.instant();
        checks.dispute(check.id(), now);
        BoardingCheck disputed = check.disputed();
        var again = decide.about(disputed.passenger(), disputed.flight(), now);
        check.person().ifPresent(person -> accesses.record(Access.write("status.boarding", person.value(), "dispute")));
        if (!again.differsFrom(check.answer())) {
            return disputed;
        }
        answers.next(List.of(new Redecision(disputed, again)), any -> new PushReason(Optional.empty(), 0));
        return disputed.answeredAgain(again);
    }

    private static boolean isDisputable(BoardingCheck check) {
        BoardingDecision decision = check.answer().decision();
        return decision == BoardingDecision.DO_NOT_BOARD || decision == BoardingDecision.REFER;
    }
}
