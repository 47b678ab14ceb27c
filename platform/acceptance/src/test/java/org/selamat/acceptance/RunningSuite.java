package org.selamat.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.selamat.local.client.Suite;

/**
 * One copy of the suite for all tests of the run, with empty data and on ports of its own. The launcher's own commands start it
 * before the first test and stop it after the last, also when one failed.
 */
final class RunningSuite implements BeforeAllCallback {

    private static final Path CHECKOUT = Path.of(System.getProperty("selamat.checkout")).toAbsolutePath().normalize();
    private static final Path DATA = Path.of(System.getProperty("selamat.acceptance.data")).toAbsolutePath().normalize();

    /** Root of the source tree. */
    static Path checkout() {
        return CHECKOUT;
    }

    static Suite suite() {
        return Suite.at(DATA);
    }

    /** Starts what doesn't run, as {@code deploy/local/up} does; gives its exit code. */
    static int up() {
        return launcher("up", "--detach", "--no-build", "--no-archives");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Started.class);
    }

    /** Runs a launcher command on this copy; its output goes to the log of the test run. */
    private static int launcher(String command, String... options) {
        try {
            var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dselamat.checkout=" + CHECKOUT, "-jar",
                    CHECKOUT.resolve("deploy/local/target/selamat-local.jar").toString(),
                    command, "--data", DATA.toString()));
            line.addAll(List.of(options));
            return new ProcessBuilder(line).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("the launcher doesn't run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The running copy; JUnit closes it at the end of the run. */
    static final class Started implements AutoCloseable {

        Started() throws IOException {
            if (launcher("down") != 0) {
                throw new IllegalStateException("an earlier copy in " + DATA + " could not be stopped");
            }
            forget();
            if (up() != 0) {
                throw new IllegalStateException("the suite did not start; its logs are in " + DATA.resolve("logs"));
            }
        }

        @Override
        public void close() {
            launcher("down");
        }

        /** A run that was broken off leaves its data behind. */
        private static void forget() throws IOException {
            if (Files.exists(DATA)) {
                try (var files = Files.walk(DATA)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(DATA);
        }
    }
}
