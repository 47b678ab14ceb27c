package org.selamat.status.boarding.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.airline.application.PairwiseIds;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.MissingItem;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.boarding.rest.BoardingCheckView.Override;
import org.selamat.status.boarding.rest.BoardingCheckView.Reason;
import org.selamat.status.boarding.rest.BoardingCheckView.ReceiptView;
import org.selamat.status.boarding.rest.BoardingCheckView.Referral;
import org.selamat.status.entry.domain.EntryFinding;

/** Puts an answer into an agent's words. */
@Singleton
class BoardingViews {

    private static final String BUNDLE = "texts/status";

    /** As long as helpdesk-service gives its duty desk, day and night, for a first answer. */
    private static final Duration DESK_ANSWERS = Duration.ofMinutes(30);

    private final Confirmations confirmations;
    private final PairwiseIds ids;
    private final Problems problems;

    BoardingViews(Confirmations confirmations, PairwiseIds ids, Problems problems) {
        this.confirmations = confirmations;
        this.ids = ids;
        this.problems = problems;
    }

    BoardingCheckView of(BoardingCheck check) {
        return of(check, problems.language());
    }

    BoardingCheckView of(BoardingCheck check, Locale language) {
        BoardingAnswer answer = check.answer();
        return new BoardingCheckView(check.id(), answer.decision(), check.flight().number(), check.flight().departureAt(),
                check.person().map(person -> ids.of(person, check.flight().airline())).orElse(null), check.passenger().how(),
                answer.reason().map(code -> reason(code, language)).stream().toList(),
                only(answer, BoardingDecision.OK_TO_BOARD_IF, check.conditions()),
                check.testWithin().map(Duration::toString).orElse(null),
                only(answer, BoardingDecision.REFER, referral(check)),
                only(answer, BoardingDecision.DO_NOT_BOARD, new Override(true, "AIRLINE_SUPERVISOR")),
                only(answer, BoardingDecision.INSUFFICIENT_DATA, missing(answer)),
                only(answer, BoardingDecision.UNAVAILABLE, "PAPER_CHECK"), answer.decidedAt(), answer.expiresAt(),
                answer.dataAsOf(), answer.policyVersion(), entryRule(answer), receipt(check, language),
                confirmations.of(check));
    }

    private static ReceiptView receipt(BoardingCheck check, Locale language) {
        return check.passenger().journey().proof()
                .map(proof -> new ReceiptView(proof.outcome(), text("receipt." + proof.outcome(), language))).orElse(null);
    }

    private static String entryRule(BoardingAnswer answer) {
        return answer.facts().flatMap(BoardingFacts::entry).map(EntryFinding::rule).orElse(null);
    }

    private static List<MissingItem> missing(BoardingAnswer answer) {
        return answer.reason().map(ReasonCode::missing).orElse(List.of());
    }

    private static Referral referral(BoardingCheck check) {
        Instant latest = check.answer().decidedAt().plus(DESK_ANSWERS);
        Instant departure = check.flight().departureAt();
        return new Referral("BOARDING_DESK", check.id(), check.id(), latest.isBefore(departure) ? latest : departure);
    }

    private static Reason reason(ReasonCode code, Locale language) {
        return new Reason(code, code.category(), text("reason." + code, language), text("remedy." + code, language));
    }

    private static String text(String key, Locale language) {
        return Texts.of(BUNDLE, language, key);
    }

    private static <T> T only(BoardingAnswer answer, BoardingDecision with, T value) {
        return answer.decision() == with ? value : null;
    }
}
