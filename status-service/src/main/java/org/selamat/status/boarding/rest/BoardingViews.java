package org.selamat.status.boarding.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.boarding.rest.BoardingCheckView.Override;
import org.selamat.status.boarding.rest.BoardingCheckView.Reason;

/** Puts an answer into an agent's words. */
@ApplicationScoped
class BoardingViews {

    private static final String BUNDLE = "texts/status";

    private final Confirmations confirmations;
    private final Problems problems;

    BoardingViews(Confirmations confirmations, Problems problems) {
        this.confirmations = confirmations;
        this.problems = problems;
    }

    BoardingCheckView of(BoardingCheck check) {
        BoardingAnswer answer = check.answer();
        return new BoardingCheckView(check.id(), answer.decision(), check.flight().number(), check.flight().departureAt(),
                answer.reason().map(this::reason).stream().toList(),
                only(answer, BoardingDecision.DO_NOT_BOARD, new Override(true, "BOARDING_DESK")),
                only(answer, BoardingDecision.INSUFFICIENT_DATA, List.of("PASSENGER_CODE")),
                only(answer, BoardingDecision.UNAVAILABLE, "PAPER_CHECK"), answer.decidedAt(), answer.expiresAt(),
                answer.dataAsOf(), answer.policyVersion(), confirmations.of(check));
    }

    private Reason reason(ReasonCode code) {
        return new Reason(code, code.category(), text("reason." + code), text("remedy." + code));
    }

    private String text(String key) {
        return Texts.of(BUNDLE, problems.language(), key);
    }

    private static <T> T only(BoardingAnswer answer, BoardingDecision with, T value) {
        return answer.decision() == with ? value : null;
    }
}
