package org.selamat.kit.testing;

import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;

/** A call that reads the time of day or a random number from nowhere, so that the same inputs give another answer tomorrow. */
final class HiddenInput {

    private static final Set<String> METHODS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID", "java.lang.Math.random", "java.util.concurrent.ThreadLocalRandom.current");

    static final DescribedPredicate<JavaCall<?>> CALL = DescribedPredicate
            .describe("reads the system clock or a random number", HiddenInput::isHidden);

    private HiddenInput() {
    }

    private static boolean isHidden(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        return METHODS.contains(owner + "." + name) || owner.equals("java.time.Clock") && name.startsWith("system")
                || isNow(call, owner, name) || owner.equals("java.util.Date") && isDefaultConstructor(call)
                || owner.equals("java.util.Random") && isDefaultConstructor(call);
    }

    /** {@code Instant.now()} is hidden, {@code Instant.now(clock)} isn't. */
    private static boolean isNow(JavaCall<?> call, String owner, String name) {
        return owner.startsWith("java.time.") && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isDefaultConstructor(JavaCall<?> call) {
        return call.getName().equals("<init>") && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
