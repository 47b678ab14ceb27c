package org.selamat.bench.twin;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;
import org.selamat.local.client.UnexpectedAnswerException;
import org.selamat.local.client.Wait;

/**
 * The twin ({@code platform/bench/twin}) beside a running copy: by the Java, with the database and the broker of the service
 * that it
 * is compared with, and more memory than that has.
 */
public final class RunningTwin implements AutoCloseable {

    /** About twice what a measured service has, and the collector that the public comparisons of frameworks use. */
    private static final List<String> FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseParallelGC",
            "-XX:ReservedCodeCacheSize=240m", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;

    private RunningTwin(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * @param service whose place it takes
     * @param topics of it, of which the twin gets its own
     * @param settings environment variables that only this comparison needs
     */
    public static RunningTwin beside(Suite suite, String service, Path checkout, List<String> topics,
            Map<String, String> settings) throws IOException {
        TwinTopics.create(suite, topics);
        int port = freePort();
        var log = suite.data().root().resolve("bench-twin.log");
        var builder = new ProcessBuilder(command(java(suite, service), checkout)).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().putAll(environment(suite, service, port));
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also when the benchmark is interrupted
        var twin = new RunningTwin(process, URI.create("http://127.0.0.1:" + port));
        try {
            Wait.atMost(PATIENCE).until("the twin; its log is " + log, twin::answer);
        } catch (RuntimeException late) {
            twin.close();
            throw late;
        }
        return twin;
    }

    private static List<String> command(String java, Path checkout) {
        var home = checkout.resolve("platform/bench/twin/target");
        var command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", home.resolve("selamat-bench-twin.jar") + ":" + home.resolve("libs") + "/*",
                "org.selamat.twin.Twin"));
        return command;
    }

    private static Map<String, String> environment(Suite suite, String service, int port) {
        return Map.of("SERVER_PORT", Integer.toString(port), "SERVER_ADDRESS", "127.0.0.1", "SPRING_DATASOURCE_URL",
                suite.jdbcUrl(service), "SPRING_DATASOURCE_USERNAME", service, "SPRING_DATASOURCE_PASSWORD",
                suite.databasePassword(service), "SPRING_KAFKA_BOOTSTRAP_SERVERS", suite.kafka());
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Answer> answer() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the twin ended before it was up");
        }
        try {
            return Optional.of(new Api(address).get("/up").send()).filter(answer -> answer.status() == 200);
        } catch (UnexpectedAnswerException notYet) {
            return Optional.empty();
        }
    }

    private static String java(Suite suite, String service) {
        return suite.process(service).flatMap(process -> ProcessHandle.of(process.pid()))
                .flatMap(process -> process.info().command())
                .orElseThrow(() -> new IllegalStateException(service + " doesn't run"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
