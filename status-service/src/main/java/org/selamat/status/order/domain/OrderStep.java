package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;

/**
 * One thing that happened to an order. The steps are only ever added to: whoever asks later sees every end that the order had,
 * and what each rested on.
 *
 * @param until the end after the step
 * @param previousUntil the end before it; absent for the first
 */
public record OrderStep(OrderId order, int revision, Kind kind, Instant until, Optional<Instant> previousUntil,
        Set<EvidenceId> because, Optional<BatchId> batch, Instant at) {

    public OrderStep {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        because = Set.copyOf(because);
    }

    public static OrderStep first(HomeOrder order, Optional<BatchId> batch) {
        return new OrderStep(order.id(), order.revision(), Kind.ISSUED, order.until(), Optional.empty(), order.because(), batch,
                order.issuedAt());
    }

    public static OrderStep between(HomeOrder before, HomeOrder after, Optional<BatchId> batch, Instant at) {
        return new OrderStep(after.id(), after.revision(), kind(before, after), after.until(), Optional.of(before.until()),
                after.because(), batch, at);
    }

    private static Kind kind(HomeOrder before, HomeOrder after) {
        return switch (after.state()) {
            case RELEASED -> Kind.RELEASED;
            case REVOKED -> Kind.REVOKED;
            case ISSUED -> kind(before.until(), after.until());
        };
    }

    private static Kind kind(Instant before, Instant after) {
        int longer = after.compareTo(before);
        return longer > 0 ? Kind.EXTENDED : longer < 0 ? Kind.REDUCED : Kind.REASONS_CHANGED;
    }

    /** What kind of thing. */
    public enum Kind {
        ISSUED,
        EXTENDED,
        REDUCED,
        /** The same dates, resting on other evidence. */
        REASONS_CHANGED,
        RELEASED,
        REVOKED
    }
}
