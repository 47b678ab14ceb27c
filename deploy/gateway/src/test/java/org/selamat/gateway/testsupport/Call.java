package org.selamat.gateway.testsupport;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import io.vertx.core.json.JsonObject;

/** A request of a test, and its answer. */
public final class Call {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest.Builder request;

    private Call(String method, URI address, BodyPublisher body) {
        request = HttpRequest.newBuilder(address).method(method, body).timeout(Duration.ofSeconds(60));
    }

    public static Call get(URI address) {
        return new Call("GET", address, BodyPublishers.noBody());
    }

    public static Call of(String method, URI address) {
        return new Call(method, address, BodyPublishers.noBody());
    }

    public static Call post(URI address, byte[] body) {
        return new Call("POST", address, BodyPublishers.ofByteArray(body));
    }

    /** Framed as chunks, with no length announced. */
    public static Call postChunked(URI address, byte[] body) {
        return new Call("POST", address, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Answer send() {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (Exception e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String body() {
            return response.body();
        }

        public JsonObject json() {
            return new JsonObject(response.body());
        }

        /** Last part of the problem's type. */
        public String problem() {
            return json().getString("type").substring("urn:problem:gateway:".length());
        }

        /** A header that the echoing service got. */
        public String got(String header) {
            return json().getJsonObject("headers").getString(header);
        }
    }
}
