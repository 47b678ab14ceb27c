package org.selamat.local.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.selamat.local.ExitCode;
import org.selamat.local.component.Component;
import org.selamat.local.host.ProcessTable;

/** What an attached {@code up} does once everything is ready: say so when something ends, and stop everything on Ctrl-C. */
public final class Supervision {

    private static final long POLL_MILLIS = 500;

    private final ProcessTable table;
    private final Console console;

    public Supervision(ProcessTable table, Console console) {
        this.table = table;
        this.console = console;
    }

    /** Undoes {@link #stopOnExit}. */
    public interface Registration {
        void forget();
    }

    /** From now on Ctrl-C, a closed terminal or a TERM stops all components before this program ends. */
    public static Registration stopOnExit(Shutdown shutdown, List<Component> components, Startup startup, Console console) {
        var wanted = new AtomicBoolean(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (wanted.get()) {
                startup.startNothingMore();
                console.line("");
                int stopped = shutdown.stopAll(components);
                console.good("down", stopped + " processes stopped");
            }
        }, "stop-on-exit"));
        return () -> wanted.set(false);
    }

    /** Returns when another command has taken the suite down. */
    public int watch(List<Component> components) throws InterruptedException {
        console.note("attached", "Ctrl-C stops everything");
        var ended = new HashSet<String>();
        while (components.stream().anyMatch(component -> table.find(component.name()).isPresent())) {
            components.forEach(component -> report(component.name(), ended));
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        console.note("down", "stopped by another command");
        return ExitCode.OK;
    }

    private void report(String name, Set<String> ended) {
        boolean alive = table.alive(name).isPresent();
        if (!alive && table.find(name).isPresent() && ended.add(name)) {
            console.bad(name,
                    "ended; deploy/local/up in another terminal starts it again, deploy/local/logs " + name + " may say why");
        } else if (alive && ended.remove(name)) {
            console.good(name, "runs again");
        }
    }
}
