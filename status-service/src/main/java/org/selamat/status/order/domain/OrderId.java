package org.selamat.status.order.domain;

import java.util.Objects;
import java.util.UUID;

/** Names a home order. */
public record OrderId(UUID value) {

    public OrderId {
        Objects.requireNonNull(value, "order id");
    }
}
