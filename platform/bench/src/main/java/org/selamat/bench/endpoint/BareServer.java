package org.selamat.bench.endpoint;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;

/** The least that an HTTP server on this machine's JVM can do: fixed bytes by Vert.x alone, in a process of its own. */
public final class BareServer implements AutoCloseable {

    private static final String READY = "listening on ";

    private final Process process;
    private final URI address;

    private BareServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Serves this many bytes at every path; the JVM and its flags are those that services run with locally. */
    public static BareServer started(int bytes) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                List.of(java, "-Xmx96m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                        BareServer.class.getName(), Integer.toString(bytes)))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also when the benchmark is interrupted
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(READY)) {
                return new BareServer(process, URI.create("http://127.0.0.1:" + line.substring(READY.length())));
            }
        }
        throw new IOException("the bare server ended before it listened");
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** @param arguments the number of bytes to answer with */
    public static void main(String[] arguments) {
        var body = Buffer.buffer("x".repeat(Integer.parseInt(arguments[0])));
        Vertx.vertx().createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0)).requestHandler(
                request -> request.response().putHeader("Content-Type", "application/json").end(body)).listen()
                .onSuccess(server -> System.out.println(READY + server.actualPort()))
                .onFailure(failure -> System.exit(1));
    }
}
