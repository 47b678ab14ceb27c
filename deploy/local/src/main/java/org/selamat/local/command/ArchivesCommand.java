package org.selamat.local.command;

import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.component.Components;
import org.selamat.local.component.Setting;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.run.ArchiveMaking;
import org.selamat.local.run.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code up} leaves to a process in the background. */
@Command(description = "Keeps the classes that each program loads, so that its next start takes half the processor time.", hidden = true)
public final class ArchivesCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = data.folder();
        var setting = new Setting(DataOption.checkout(), folder, State.read(folder).orElseThrow(), new Secrets(folder),
                Jdks.newest());
        new ArchiveMaking(new Console(System.out), Prerequisites.DISK_BYTES)
                .make(ArchiveMaking.missing(Components.all(setting, UnprivilegedUser.OURSELVES)));
        return ExitCode.OK;
    }
}
