package org.selamat.checkin.exposure.messaging;

import java.util.function.Supplier;

import org.selamat.kit.event.UnreadableEventException;

/** Turns values that the domain refuses (a window that ends before it begins, an id that is missing) into a dead letter. */
final class Readable {

    private Readable() {
    }

    static <T> T of(Supplier<T> view) {
        try {
            return view.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnreadableEventException("a value is missing or impossible");
        }
    }
}
