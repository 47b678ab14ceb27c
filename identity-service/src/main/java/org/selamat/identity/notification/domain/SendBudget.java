package org.selamat.identity.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several allowances that all have to hold, over every purpose together. */
public record SendBudget(List<Allowance> allowances) {

    public SendBudget {
        allowances = List.copyOf(allowances);
    }

    /** An allowance that is used up, and when it opens again. */
    public record Exhausted(Allowance allowance, Instant until) {
    }

    /**
     * @param sent when this destination, or origin, was sent to before, newest first, at least as far back as
     *        {@link #horizon()}
     * @return the allowance that stays used up longest; empty if another send is within all of them
     */
    public Optional<Exhausted> exhausted(List<Instant> sent, Instant now) {
        return allowances.stream().filter(allowance -> sent.size() >= allowance.count())
                .map(allowance -> new Exhausted(allowance, sent.get(allowance.count() - 1).plus(allowance.period())))
                .filter(exhausted -> exhausted.until().isAfter(now)).max(Comparator.comparing(Exhausted::until));
    }

    /** Whether there is anything to count at all. */
    public boolean isLimited() {
        return !horizon().isZero();
    }

    /** How far back sends count. */
    public Duration horizon() {
        return allowances.stream().map(Allowance::period).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
