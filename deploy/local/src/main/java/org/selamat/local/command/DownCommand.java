package org.selamat.local.command;

import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.component.Components;
import org.selamat.local.component.Setting;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.FolderLock;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.run.Console;
import org.selamat.local.run.Shutdown;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops everything. */
@Command(description = "Stops everything in good order and leaves no process behind. The data stay.", footer = {
        "  deploy/local/down", "  rm -rf .run   afterwards, to start with empty data" })
public final class DownCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;

    private final Console console = new Console(System.out);

    @Override
    @SuppressWarnings("try")
    public Integer call() {
        DataFolder folder = data.folder();
        var state = State.read(folder);
        if (state.isEmpty()) {
            console.note("down", "nothing was ever started in " + folder.root());
            return ExitCode.OK;
        }
        try (FolderLock lock = FolderLock.take(folder)) {
            var setting = new Setting(DataOption.checkout(), folder, state.get(), new Secrets(folder), Jdks.newest());
            var components = Components.all(setting, UnprivilegedUser.OURSELVES);
            int stopped = new Shutdown(folder, new ProcessTable(folder.processes())).stopAll(components);
            console.good("down",
                    stopped == 0 ? "nothing was running" : stopped + " processes stopped, data stay in " + folder.root());
            return ExitCode.OK;
        }
    }
}
