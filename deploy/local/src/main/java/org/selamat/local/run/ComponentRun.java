package org.selamat.local.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.selamat.local.component.Component;
import org.selamat.local.component.Launch;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.Leftovers;
import org.selamat.local.host.ProcStat;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.host.Signals;
import org.selamat.local.host.Signals.Signal;

/** Brings one component to work: keeps it when it does already, else starts it and waits for it. */
final class ComponentRun {

    /** Generous: a first start of Keycloak on a busy machine takes minutes, and a dead process is noticed at once. */
    private static final Duration READY_PATIENCE = Duration.ofMinutes(5);
    /** A running process that doesn't answer for this long is as good as dead. */
    private static final Duration HEALTH_PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 100;
    /** Questions cost a starting process the time that it would start in: ever fewer, up to this. */
    private static final long SLOWEST_POLL_MILLIS = 500;
    private static final File NOTHING = new File("/dev/null");

    /** How a component came to work. */
    enum Outcome {
        STARTED,
        KEPT,
        RESTARTED
    }

    private final DataFolder data;
    private final ProcessTable table;
    private final Clock clock;
    private boolean closed;

    ComponentRun(DataFolder data, ProcessTable table, Clock clock) {
        this.data = data;
        this.table = table;
        this.clock = clock;
    }

    Outcome bringUp(Component component) throws InterruptedException {
        Launch launch = component.launch();
        var old = table.alive(component.name());
        if (old.isPresent() && old.get().fingerprint().equals(launch.fingerprint()) && answers(component, old.get())) {
            component.settle();
            return Outcome.KEPT;
        }
        old.ifPresent(process -> new Shutdown(data, table).stop(component));
        killLeftovers(component);
        component.clear();
        ProcessRecord process = start(component, launch);
        awaitReady(component, process);
        component.settle();
        return old.isPresent() ? Outcome.RESTARTED : Outcome.STARTED;
    }

    private boolean answers(Component component, ProcessRecord process) throws InterruptedException {
        long deadline = System.nanoTime() + HEALTH_PATIENCE.toNanos();
        while (process.alive() && System.nanoTime() < deadline) {
            if (component.ready()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return false;
    }

    /** What a killed process left behind (PostgreSQL's children, above all) would hold ports and files. */
    private void killLeftovers(Component component) throws InterruptedException {
        var leftovers = new Leftovers(data.root());
        List<Long> pids = leftovers.of(component.name(), data.of(component.name()));
        for (int round = 0; !pids.isEmpty() && round < 50; round++) {
            pids.forEach(pid -> Signals.send(pid, Signal.KILL));
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            pids = leftovers.of(component.name(), data.of(component.name()));
        }
    }

    /** After this call no process is started any more. */
    synchronized void close() {
        closed = true;
    }

    private synchronized ProcessRecord start(Component component, Launch launch) {
        if (closed) {
            throw new IllegalStateException("stopped");
        }
        try {
            Path log = data.log(component.name());
            Files.createDirectories(log.getParent());
            Files.createDirectories(launch.workFolder());
            // a session of its own: Ctrl-C in the terminal reaches the launcher only, which then stops everything in order
            var command = new ArrayList<>(List.of("setsid"));
            command.addAll(launch.quickest());
            var builder = new ProcessBuilder(command).directory(launch.workFolder().toFile());
            builder.environment().putAll(launch.environment());
            builder.environment().put(Leftovers.MARK, data.root().toString());
            builder.environment().put(Leftovers.COMPONENT_MARK, component.name());
            builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()))
                    .redirectInput(Redirect.from(NOTHING));
            long pid = builder.start().pid();
            var process = new ProcessRecord(component.name(), pid, ProcStat.startTicks(pid).orElse(0), launch.fingerprint(),
                    clock.instant());
            table.put(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Component component, ProcessRecord process) throws InterruptedException {
        long deadline = System.nanoTime() + READY_PATIENCE.toNanos();
        long pause = POLL_MILLIS;
        while (!component.ready()) {
            if (!process.alive()) {
                throw new IllegalStateException("ended before it was ready");
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not ready after " + READY_PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(SLOWEST_POLL_MILLIS, pause + pause / 10);
        }
    }
}
