package org.selamat.kit.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.quarkus.arc.Arc;

/** A clock that one test moved must not surprise the next. */
public final class ClockReset implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        var container = Arc.container();
        if (container != null && container.isRunning()) {
            container.instance(MovableClock.class).get().reset();
        }
    }
}
