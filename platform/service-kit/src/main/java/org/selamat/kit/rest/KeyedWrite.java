package org.selamat.kit.rest;

/** A request with an {@code Idempotency-Key}, one of a group that {@link KeyedWrites} serves. Equal when the keys are. */
public final class KeyedWrite {

    private final Claim claim;

    KeyedWrite(Claim claim) {
        this.claim = claim;
    }

    Claim claim() {
        return claim;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyedWrite write && claim.id().equals(write.claim.id());
    }

    @Override
    public int hashCode() {
        return claim.id().hashCode();
    }
}
