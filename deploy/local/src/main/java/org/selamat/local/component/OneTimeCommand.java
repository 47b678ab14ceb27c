package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.selamat.local.host.Leftovers;

/** Runs a command to its end, with its output in the component's log. */
record OneTimeCommand(Setting setting, String component, List<String> command, Map<String, String> environment) {

    void run() {
        Path log = setting.data().log(component);
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            builder.environment().put(Leftovers.MARK, setting.data().root().toString());
            builder.environment().put(Leftovers.COMPONENT_MARK, component);
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
