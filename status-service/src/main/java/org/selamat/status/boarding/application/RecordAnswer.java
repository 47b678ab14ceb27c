package org.selamat.status.boarding.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.Redecision;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.application.QueueDelivery;
import org.selamat.status.webhook.application.QueueDelivery.Outdated;
import org.selamat.status.webhook.domain.PushReason;

/** Keeps answers and tells whoever has to act on them. */
@Singleton
class RecordAnswer {

    private final BoardingChecks checks;
    private final BoardingAnnouncements announcements;
    private final QueueDelivery push;

    RecordAnswer(BoardingChecks checks, BoardingAnnouncements announcements, QueueDelivery push) {
        this.checks = checks;
        this.announcements = announcements;
        this.push = push;
    }

    void first(List<BoardingCheck> asked) {
        keep(asked);
        tell(asked);
    }

    void keep(List<BoardingCheck> asked) {
        checks.add(asked);
    }

    void first(Manifest manifest, Map<String, BoardingCheck> rows) {
        checks.add(manifest, rows);
        tell(rows.values());
    }

    void tell(Collection<BoardingCheck> asked) {
        List<BoardingCheck> ofPersons = asked.stream().filter(check -> check.person().isPresent()).toList();
        announcements.decided(ofPersons, Optional.empty());
        announcements.referred(ofPersons.stream().filter(RecordAnswer::isReferred).toList());
    }

    /** @return those of whom a correction is on its way to an airline */
    Set<PersonId> next(List<Redecision> again, Function<PersonId, PushReason> why) {
        checks.append(again.stream().map(Redecision::check).toList());
        again.forEach(this::tell);
        return push.queue(again.stream()
                .map(one -> new Outdated(decisionBefore(one), one.check(), why.apply(one.person()))).toList());
    }

    private void tell(Redecision again) {
        announcements.decided(List.of(again.check()), Optional.of(decisionBefore(again)));
        if (isReferred(again.check()) && !isReferred(again.before())) {
            announcements.referred(List.of(again.check()));
        } else if (isReferred(again.before()) && !isReferred(again.check())) {
            announcements.referralEnded(again.check());
        }
    }

    private static BoardingDecision decisionBefore(Redecision again) {
        return again.before().answer().decision();
    }

    private static boolean isReferred(BoardingCheck check) {
        return check.answer().decision() == BoardingDecision.REFER;
    }
}
