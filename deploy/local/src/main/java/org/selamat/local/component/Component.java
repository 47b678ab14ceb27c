package org.selamat.local.component;

import java.time.Duration;
import java.util.Set;

import org.selamat.local.host.Signals.Signal;

/** One process of the suite. Every method may be called again on a suite that runs already. */
public interface Component {

    String name();

    /** Names of the components that must be ready before this one starts. */
    Set<String> needs();

    /** Processor seconds of a first start, roughly: who has the most begins first. */
    int work();

    /** Work that needs no other component and no process: unpacking, building, writing configuration. */
    default void prepare() {
    }

    /** Called when no process of this one runs, right before one is started: takes away what a killed one left in the way. */
    default void clear() {
    }

    /** What to run. Called after {@link #prepare} and when the needs are ready. */
    Launch launch();

    /** True once the process does its work; must answer at once. */
    boolean ready();

    /** Work that needs the process, such as creating databases or topics. The component counts as ready only afterwards. */
    default void settle() {
    }

    default Signal stopSignal() {
        return Signal.TERM;
    }

    /** How long an orderly end may take before it is killed. */
    default Duration stopPatience() {
        return Duration.ofSeconds(15);
    }
}
