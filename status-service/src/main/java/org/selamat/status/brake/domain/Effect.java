package org.selamat.status.brake.domain;

import java.util.Optional;

import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.derivation.domain.Status;

/** Whether a change restricts somebody more than before, and whether anything stands behind that. */
public record Effect(boolean restricts, boolean backed) {

    /** Of news about somebody: a worse label that closes doors or keeps them at home. */
    public static Effect ofNews(Status before, Status after) {
        return new Effect(after.restrictsMoreThan(before.label()), isBacked(after));
    }

    /** Of a change of what was known, or of the rules: being kept at home for longer is worse too. */
    public static Effect ofChange(Status before, Status after) {
        return new Effect(after.restrictsMoreThan(before.label()) || isLonger(before.order(), after.order()), isBacked(after));
    }

    private static boolean isLonger(Optional<OrderDemand> before, Optional<OrderDemand> after) {
        return before.isPresent() && after.isPresent() && after.get().until().isAfter(before.get().until());
    }

    private static boolean isBacked(Status after) {
        return after.order().map(OrderDemand::backed).orElse(true);
    }
}
