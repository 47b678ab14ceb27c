package org.selamat.local.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.selamat.local.component.Component;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.Leftovers;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.host.Signals;
import org.selamat.local.host.Signals.Signal;

/** Ends components in good order, then by force, and makes sure that nothing of the data folder still runs. */
public final class Shutdown {

    private final DataFolder data;
    private final ProcessTable table;

    public Shutdown(DataFolder data, ProcessTable table) {
        this.data = data;
        this.table = table;
    }

    /** Stops who talks before who is talked to: the gateway, everything that has needs, then the rest. */
    public int stopAll(List<Component> components) {
        List<ProcessRecord> running = components.stream().map(component -> table.alive(component.name()))
                .flatMap(Optional::stream).toList();
        together(components.stream().filter(component -> component.name().equals("gateway")).toList());
        together(components.stream().filter(component -> !component.needs().isEmpty()).toList());
        together(components.stream().filter(component -> component.needs().isEmpty()).toList());
        List<Long> leftovers = new Leftovers(data.root()).all();
        leftovers.forEach(pid -> Signals.send(pid, Signal.KILL));
        return running.size() + leftovers.size();
    }

    public void stop(Component component) {
        table.alive(component.name()).ifPresent(process -> {
            Signals.send(process.pid(), component.stopSignal());
            if (!Signals.awaitEnd(process, component.stopPatience())) {
                Signals.send(process.pid(), Signal.KILL);
                Signals.awaitEnd(process, component.stopPatience());
            }
        });
        table.remove(component.name());
    }

    private void together(List<Component> components) {
        CompletableFuture.allOf(components.stream()
                .map(component -> CompletableFuture.runAsync(() -> stop(component),
                        command -> new Thread(command, "stop").start()))
                .toArray(CompletableFuture[]::new)).join();
    }
}
