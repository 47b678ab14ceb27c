package org.selamat.vaccine.domain.verification;

import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;

/** Something wrapped in layers: each peel is one check, and after the first that fails the rest don't run. */
public final class Layers<T> {

    /** Opens one layer. */
    public interface Peel<T, R> {
        R open(T wrapped) throws Malformed;
    }

    private final T value;
    private final Checklist checks;

    private Layers(T value, Checklist checks) {
        this.value = value;
        this.checks = checks;
    }

    public static <T> Layers<T> of(T value, Checklist checks) {
        return new Layers<>(value, checks);
    }

    public <R> Layers<R> peel(Check check, Reason otherwise, Peel<T, R> peel) {
        if (value == null) {
            return new Layers<>(null, checks);
        }
        try {
            var next = peel.open(value);
            checks.pass(check);
            return new Layers<>(next, checks);
        } catch (Malformed malformed) {
            checks.fail(check, otherwise);
            return new Layers<>(null, checks);
        }
    }

    public Optional<T> core() {
        return Optional.ofNullable(value);
    }
}
