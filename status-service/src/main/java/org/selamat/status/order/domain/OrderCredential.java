package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a door or an employer is shown of an order: its number and dates, nothing about the person or their health.
 *
 * @param from start of the order
 * @param until its end by the clock, or when it was released or revoked
 * @param expiresAt from when on the credential says nothing any more
 */
public record OrderCredential(CredentialId id, Kind kind, OrderNumber number, Instant from, Instant until, Instant expiresAt) {

    public OrderCredential {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** @param shown how long the end of an order can be shown */
    public static OrderCredential of(HomeOrder order, Duration shown) {
        Kind kind = switch (order.state()) {
            case ISSUED -> Kind.HOME_ORDER;
            case RELEASED -> Kind.RELEASE;
            case REVOKED -> Kind.CORRECTION;
        };
        Instant end = order.endedAt().orElse(order.until());
        return new OrderCredential(CredentialId.of(order.id(), kind, order.revision()), kind, order.number(), order.from(), end,
                order.isOpen() ? end : end.plus(shown));
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** What it says. */
    public enum Kind {
        /** The holder is to stay at home until it expires. */
        HOME_ORDER,
        /** The holder's order is over, as it should be. */
        RELEASE,
        /** The order of this number was a mistake: nobody may hold it against the holder. */
        CORRECTION
    }
}
