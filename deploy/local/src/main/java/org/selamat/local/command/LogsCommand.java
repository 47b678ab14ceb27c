package org.selamat.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.component.Components;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a component's log. */
@Command(description = "Shows the end of a component's log.", footer = { "  deploy/local/logs status",
        "  deploy/local/logs -f -n 200 kafka" })
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = { "-f", "--follow" }, description = "Go on as the log grows.")
    private boolean follow;
    @Option(names = { "-n", "--lines" }, paramLabel = "N", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines = 50;
    @Parameters(paramLabel = "COMPONENT", description = "postgres, kafka, keycloak, inbox, identity, status, vaccine, checkin, helpdesk or gateway.")
    private String component;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Components.NAMES.contains(component)) {
            throw new UserError(ExitCode.USAGE, "no component " + component,
                    "choose from " + String.join(", ", Components.NAMES));
        }
        Path log = data.folder().log(component);
        if (!Files.exists(log)) {
            throw new UserError(ExitCode.NOT_RUNNING, "no log of " + component + " in " + data.folder().root(),
                    "start it with deploy/local/up");
        }
        var command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-F");
        }
        command.add(log.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
