package org.selamat.local;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.selamat.local.command.ArchivesCommand;
import org.selamat.local.command.AssembleCommand;
import org.selamat.local.command.DemoCommand;
import org.selamat.local.command.DoctorCommand;
import org.selamat.local.command.DownCommand;
import org.selamat.local.command.InboxCommand;
import org.selamat.local.command.LogsCommand;
import org.selamat.local.command.ReplayCommand;
import org.selamat.local.command.StatusCommand;
import org.selamat.local.command.TokenCommand;
import org.selamat.local.command.UpCommand;

import picocli.CommandLine;

/** Runs the command named first; each has a script of the same name in deploy/local. */
public final class Launcher {

    private static final Map<String, Supplier<Object>> COMMANDS = new TreeMap<>(Map.ofEntries(
            entry("archives", ArchivesCommand::new),
            entry("assemble", AssembleCommand::new),
            entry("up", UpCommand::new),
            entry("down", DownCommand::new),
            entry("status", StatusCommand::new),
            entry("logs", LogsCommand::new),
            entry("doctor", DoctorCommand::new),
            entry("token", TokenCommand::new),
            entry("demo", DemoCommand::new),
            entry("replay", ReplayCommand::new),
            entry("inbox", InboxCommand::new)));

    private Launcher() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length == 0 || !COMMANDS.containsKey(arguments[0])) {
            System.err.println("Commands: " + String.join(", ", COMMANDS.keySet()));
            return ExitCode.USAGE;
        }
        return commandLine(arguments[0]).execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    static CommandLine commandLine(String name) {
        return new CommandLine(COMMANDS.get(name).get())
                .setCommandName("deploy/local/" + name)
                .setUsageHelpLongOptionsMaxWidth(24)
                .setExecutionExceptionHandler(Launcher::explain);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof UserError error) {
            command.getErr().println(error.getMessage());
            return error.exitCode();
        }
        throw failure;
    }
}
