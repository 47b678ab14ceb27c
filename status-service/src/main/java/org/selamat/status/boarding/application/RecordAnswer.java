package org.selamat.status.boarding.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;

/** Keeps answers and tells whoever has to act on them. */
@ApplicationScoped
class RecordAnswer {

    private final BoardingChecks checks;
    private final BoardingAnnouncements announcements;

    RecordAnswer(BoardingChecks checks, BoardingAnnouncements announcements) {
        this.checks = checks;
        this.announcements = announcements;
    }

    void first(BoardingCheck check) {
        checks.add(check);
        if (check.person().isPresent()) {
            tell(check, Optional.empty());
        }
    }

    BoardingCheck next(BoardingCheck before, BoardingAnswer answer) {
        BoardingCheck check = before.answeredAgain(answer);
        checks.append(check);
        tell(check, Optional.of(before.answer().decision()));
        return check;
    }

    private void tell(BoardingCheck check, Optional<BoardingDecision> previous) {
        announcements.decided(check, previous);
        if (check.answer().decision() == BoardingDecision.REFER && !previous.equals(Optional.of(BoardingDecision.REFER))) {
            announcements.referred(check);
        }
    }
}
