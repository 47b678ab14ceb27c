package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.selamat.local.host.Leftovers;

/** Runs a command to its end, with its output in a log. */
record OneTimeCommand(Path log, Map<String, String> environment, List<String> command) {

    /** Marked as the component's, so that a later start finds and ends it should the launcher die meanwhile. */
    static OneTimeCommand of(Setting setting, String component, List<String> command) {
        return new OneTimeCommand(setting.data().log(component), Map.of(Leftovers.MARK, setting.data().root().toString(),
                Leftovers.COMPONENT_MARK, component), command);
    }

    void run() {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(Path.of(command.get(0)).getFileName() + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
