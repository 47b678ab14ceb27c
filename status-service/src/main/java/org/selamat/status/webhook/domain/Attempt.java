package org.selamat.status.webhook.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * One delivery that was tried.
 *
 * @param status HTTP status of the answer; empty when there was none
 */
public record Attempt(Delivery delivery, Optional<Integer> status) {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    public Attempt {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(status, "status");
    }

    public boolean isTaken() {
        return status.filter(code -> code >= OK && code < REDIRECTION).isPresent();
    }
}
