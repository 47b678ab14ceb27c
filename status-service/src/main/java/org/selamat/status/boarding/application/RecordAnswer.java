package org.selamat.status.boarding.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.webhook.application.QueueDelivery;
import org.selamat.status.webhook.domain.PushReason;

/** Keeps answers and tells whoever has to act on them. */
@ApplicationScoped
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
        checks.add(asked);
        tell(asked);
    }

    void first(Manifest manifest, Map<String, BoardingCheck> rows) {
        checks.add(manifest, rows);
        tell(rows.values());
    }

    private void tell(Collection<BoardingCheck> asked) {
        List<BoardingCheck> ofPersons = asked.stream().filter(check -> check.person().isPresent()).toList();
        announcements.decided(ofPersons, Optional.empty());
        announcements.referred(ofPersons.stream().filter(RecordAnswer::isReferred).toList());
    }

    /** @return whether a correction is on its way to the airline */
    boolean next(BoardingCheck before, BoardingAnswer answer, PushReason why) {
        BoardingCheck check = before.answeredAgain(answer);
        checks.append(check);
        announcements.decided(List.of(check), Optional.of(before.answer().decision()));
        if (isReferred(check) && !isReferred(before)) {
            announcements.referred(List.of(check));
        }
        return push.queue(before.answer().decision(), check, why);
    }

    private static boolean isReferred(BoardingCheck check) {
        return check.answer().decision() == BoardingDecision.REFER;
    }
}
