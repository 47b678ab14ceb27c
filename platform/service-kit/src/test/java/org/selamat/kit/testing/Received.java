package org.selamat.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

/** What a service answered, whichever client asked. */
record Received(int status, String contentType, String allow, byte[] body) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60)).build();

    static Received of(Response response) {
        return new Received(response.statusCode(), response.contentType(), response.header("Allow"), response.asByteArray());
    }

    static Received of(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Received(response.statusCode(), response.headers().firstValue("Content-Type").orElse(null),
                    response.headers().firstValue("Allow").orElse(null), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The methods that a 405 names. */
    Set<String> allowed() {
        return allow == null ? Set.of() : Set.of(allow.split(", "));
    }

    boolean isEmpty() {
        return body.length == 0;
    }

    String text() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Without parameters; empty when there is none. */
    String mediaType() {
        return contentType == null ? "" : contentType.split(";")[0].strip();
    }

    JsonNode json() {
        try {
            return ContractFiles.JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text(), e);
        }
    }
}
