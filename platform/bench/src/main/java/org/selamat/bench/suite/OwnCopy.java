package org.selamat.bench.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A copy that is started for a benchmark and stopped with it, also when the benchmark is interrupted (INT, TERM or HUP). */
final class OwnCopy implements AutoCloseable {

    private final Path checkout;
    private final Path data;
    private final Map<String, String> settings;
    private Process start;
    private boolean over;

    OwnCopy(Path checkout, Path data, Map<String, String> settings) {
        this.checkout = checkout;
        this.data = data;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-suite"));
    }

    void start(List<String> components) throws IOException, InterruptedException {
        succeed("up", begin(components));
    }

    private synchronized Process begin(List<String> components) throws IOException {
        if (over) {
            throw new IllegalStateException("interrupted");
        }
        start = script("up", "--detach", "--no-build", "--full-jit", "--only", String.join(",", components));
        return start;
    }

    /** Called by the benchmark and by the end of the program: who comes second waits for the first and finds nothing to do. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (!over && start != null) {
            start.destroy(); // it would hold the folder's lock
            start.waitFor();
            succeed("down", script("down"));
        }
        over = true;
    }

    private void stop() {
        try {
            close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the suite in " + data + " may still run", e);
        }
    }

    private Process script(String name, String... options) throws IOException {
        var command = new ArrayList<>(List.of(checkout.resolve("deploy/local").resolve(name).toString()));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of(options));
        Files.createDirectories(data);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(name).toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void succeed(String name, Process script) throws InterruptedException {
        if (script.waitFor() != 0) {
            throw new IllegalStateException("deploy/local/" + name + " failed; read " + log(name));
        }
    }

    private Path log(String name) {
        return data.resolve("bench-" + name + ".log");
    }
}
