package org.selamat.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.component.Components;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Ports;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.host.PortCheck;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.run.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the machine. */
@Command(description = "Checks what the suite needs of this machine and names the fix for what is missing. Changes nothing.", footer = "  deploy/local/doctor")
public final class DoctorCommand implements Callable<Integer> {

    private static final double GIBIBYTE = 1L << 30;
    private static final double MEMORY_NEEDED = 4;

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;

    private final Console console = new Console(System.out);
    private boolean healthy = true;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        check("JDK", () -> "services run on " + Jdks.newest().major() + " from " + Jdks.newest().home());
        check("disk", () -> {
            Prerequisites.diskSpace(folder);
            return String.format(Locale.ROOT, "%.0f GiB free in %s", Prerequisites.freeBytes(folder) / GIBIBYTE, folder.root());
        });
        check("memory", DoctorCommand::memory);
        check("data",
                () -> State.read(folder).map(state -> "version " + state.dataVersion() + ", ports from " + state.portBase())
                        .orElse("none yet in " + folder.root()));
        check("ports", () -> ports(folder));
        check("setsid", () -> tool("setsid", "install util-linux"));
        check("postgres", () -> switch (UnprivilegedUser.choose()) {
            case OURSELVES -> "runs as you";
            case NAMESPACE -> "runs in a user namespace of its own, because you are root";
            case NOBODY -> "runs as nobody, because you are root and user namespaces are off";
        });
        return healthy ? ExitCode.OK : ExitCode.PREREQUISITE;
    }

    private void check(String subject, Supplier<String> finding) {
        try {
            console.good(subject, finding.get());
        } catch (UserError e) {
            healthy = false;
            console.bad(subject, e.getMessage());
        }
    }

    private static String memory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            double available = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / GIBIBYTE).sum();
            if (available < MEMORY_NEEDED) {
                throw new UserError(ExitCode.PREREQUISITE,
                        String.format(Locale.ROOT, "%.1f GiB available, 4 are needed", available),
                        "end other programs, or start a part: up --only NAME");
            }
            return String.format(Locale.ROOT, "%.1f GiB available", available);
        } catch (IOException e) {
            return "unknown on this system";
        }
    }

    private static String ports(DataFolder folder) {
        int base = State.read(folder).map(State::portBase).orElse(Ports.DEFAULT_BASE);
        var table = new ProcessTable(folder.processes());
        var ports = new Ports(base);
        List<Integer> taken = PortCheck.taken(Components.NAMES.stream().filter(name -> table.alive(name).isEmpty())
                .flatMap(name -> ports.of(name).stream()).toList());
        if (!taken.isEmpty()) {
            throw new UserError(ExitCode.PORT_TAKEN, "taken by another program: " + taken,
                    "up moves to the next free hundred by itself, or takes --port-base N");
        }
        return "all free or ours, from " + base;
    }

    private static String tool(String name, String fix) {
        return Optional.ofNullable(System.getenv("PATH")).stream().flatMap(path -> List.of(path.split(":")).stream())
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst().map(Path::toString)
                .orElseThrow(() -> new UserError(ExitCode.PREREQUISITE, name + " is not installed", fix));
    }
}
