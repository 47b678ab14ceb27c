package org.selamat.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** Calls one base address and measures every call. Holds no state of its own, so one serves many threads. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI base;
    private final Consumer<Answer> listener;

    public Api(URI base) {
        this(base, answer -> {
        });
    }

    /** @param listener hears of every answer, for statistics */
    public Api(URI base, Consumer<Answer> listener) {
        this.base = base;
        this.listener = listener;
    }

    public URI base() {
        return base;
    }

    public Call get(String path) {
        return new Call(this, "GET", path);
    }

    public Call post(String path) {
        return new Call(this, "POST", path);
    }

    public Call put(String path) {
        return new Call(this, "PUT", path);
    }

    public Call patch(String path) {
        return new Call(this, "PATCH", path);
    }

    public Call delete(String path) {
        return new Call(this, "DELETE", path);
    }

    Answer send(String method, String path, HttpRequest.Builder request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            var answer = new Answer(method + " " + path, response.statusCode(), response.headers(), response.body(),
                    Duration.ofNanos(System.nanoTime() - begin));
            listener.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new UnexpectedAnswerException(method + " " + base + path + " got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswerException(method + " " + path + " was interrupted");
        }
    }
}
