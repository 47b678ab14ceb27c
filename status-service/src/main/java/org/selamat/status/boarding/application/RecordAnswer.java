package org.selamat.status.boarding.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;
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

    void first(BoardingCheck check) {
        checks.add(check);
        if (check.person().isPresent()) {
            tell(check, Optional.empty());
        }
    }

    /** @return whether a correction is on its way to the airline */
    boolean next(BoardingCheck before, BoardingAnswer answer, PushReason why) {
        BoardingCheck check = before.answeredAgain(answer);
        checks.append(check);
        tell(check, Optional.of(before.answer().decision()));
        return push.queue(before.answer().decision(), check, why);
    }

    private void tell(BoardingCheck check, Optional<BoardingDecision> previous) {
        announcements.decided(check, previous);
        if (check.answer().decision() == BoardingDecision.REFER && !previous.equals(Optional.of(BoardingDecision.REFER))) {
            announcements.referred(check);
        }
    }
}
