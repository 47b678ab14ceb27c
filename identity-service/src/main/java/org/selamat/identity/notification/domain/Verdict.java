package org.selamat.identity.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.identity.notification.domain.SendBudget.Exhausted;

/** Whether a message goes out now, later or never. */
public sealed interface Verdict {

    record Send() implements Verdict {
    }

    record Later(Instant at, String rule) implements Verdict {
    }

    /** @param rule why, for the decision record and the outcome event */
    record Drop(String rule) implements Verdict {
    }

    /** @param patience how long this message is worth waiting for a budget: nothing for a code, which is asked for anew */
    static Verdict on(List<Optional<Exhausted>> budgets, Instant now, Duration patience) {
        var worst = budgets.stream().flatMap(Optional::stream).max(java.util.Comparator.comparing(Exhausted::until));
        if (worst.isEmpty()) {
            return new Send();
        }
        var until = worst.get().until();
        return until.isAfter(now.plus(patience)) ? new Drop("BUDGET_EXHAUSTED") : new Later(until, "BUDGET_EXHAUSTED");
    }
}
