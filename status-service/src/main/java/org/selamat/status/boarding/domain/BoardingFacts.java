package org.selamat.status.boarding.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.policy.domain.Label;

/**
 * What is known about a passenger when an airline asks; stored with the decision, so that it can be explained later.
 *
 * @param label the label that the boarding model holds
 * @param labelEnds when the clock ends it
 * @param modelVersion the version that the boarding model holds; 0 when it never held one
 * @param behind present when a version is known to exist that the model doesn't hold: for how long already
 * @param order the open home order, if there is one
 * @param entry how the passenger stands with the rule of the destination; absent where there is none
 */
public record BoardingFacts(Label label, Optional<Instant> labelEnds, long modelVersion,
        Optional<Duration> behind, Optional<OrderFacts> order, Optional<EntryFinding> entry) {

    public BoardingFacts {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(labelEnds, "labelEnds");
        Objects.requireNonNull(behind, "behind");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(entry, "entry");
    }

    public BoardingFacts(Label label, Optional<Instant> labelEnds, long modelVersion, Optional<Duration> behind,
            Optional<OrderFacts> order) {
        this(label, labelEnds, modelVersion, behind, order, Optional.empty());
    }

    public BoardingFacts with(Optional<EntryFinding> finding) {
        return new BoardingFacts(label, labelEnds, modelVersion, behind, order, finding);
    }

    /** How far the oldest knowledge behind this lags what was decided elsewhere. */
    Duration lag() {
        Duration status = behind.orElse(Duration.ZERO);
        Duration vaccinations = entry.flatMap(EntryFinding::behind).orElse(Duration.ZERO);
        return status.compareTo(vaccinations) > 0 ? status : vaccinations;
    }

    /** What matters of an order at the counter. */
    public record OrderFacts(Instant issuedAt, Instant until, boolean backed, boolean contested) {
    }
}
