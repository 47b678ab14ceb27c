package org.selamat.local.client;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.selamat.local.component.Component;
import org.selamat.local.component.Components;
import org.selamat.local.component.Setting;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.FolderLock;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.host.Signals;
import org.selamat.local.host.Signals.Signal;
import org.selamat.local.run.Console;
import org.selamat.local.run.Shutdown;
import org.selamat.local.run.Startup;

/** Stops, kills and starts single components of a running copy, for demonstrations and fault tests. */
public final class Control {

    private final Suite suite;
    private final List<Component> components;
    private final ProcessTable table;

    /** @param checkout root of the source tree */
    public Control(Suite suite, Path checkout) {
        this.suite = suite;
        this.table = new ProcessTable(suite.data().processes());
        this.components = Components.all(
                new Setting(checkout, suite.data(), State.read(suite.data()).orElseThrow(), suite.secrets(), Jdks.newest()),
                UnprivilegedUser.choose());
    }

    /** Ends a component in good order. */
    @SuppressWarnings("try")
    public void stop(String name) {
        try (FolderLock lock = FolderLock.take(suite.data())) {
            new Shutdown(suite.data(), table).stop(component(name));
        }
    }

    /** Ends a component as a power cut would, as far as it can tell. */
    public void kill(String name) {
        table.alive(name).ifPresent(process -> {
            Signals.send(process.pid(), Signal.KILL);
            Signals.awaitEnd(process, component(name).stopPatience());
        });
    }

    /** Starts a component that was stopped or killed, and returns when it works. */
    @SuppressWarnings("try")
    public void start(String name) {
        try (FolderLock lock = FolderLock.take(suite.data())) {
            var silent = new Console(new PrintStream(OutputStream.nullOutputStream()));
            if (!new Startup(suite.data(), table, silent, Clock.systemUTC()).bringUp(List.of(component(name)))) {
                throw new UnexpectedAnswerException(name + " did not start; see " + suite.data().log(name));
            }
        }
    }

    private Component component(String name) {
        return components.stream().filter(component -> component.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no component " + name));
    }
}
