package org.selamat.kit.rest;

import java.util.List;

/** A request with an {@code Idempotency-Key}, one of a group that {@link KeyedWrites} serves. Equal when the keys are. */
public final class KeyedWrite {

    private final IdempotentAnswers.Claim claim;

    KeyedWrite(IdempotentAnswers.Claim claim) {
        this.claim = claim;
    }

    IdempotentAnswers.Claim claim() {
        return claim;
    }

    private List<String> name() {
        return claim.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyedWrite write && name().equals(write.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }
}
