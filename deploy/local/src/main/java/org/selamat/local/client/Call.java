package org.selamat.local.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.selamat.local.data.Json;

/** One request in the making. */
public final class Call {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAVAILABLE = 503;

    private final Api api;
    private final String method;
    private final String path;
    private final HttpRequest.Builder request;

    Call(Api api, String method, String path) {
        this.api = api;
        this.method = method;
        this.path = path;
        this.request = HttpRequest.newBuilder(api.base().resolve(path)).method(method, BodyPublishers.noBody());
    }

    public Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call purpose(String code) {
        return header("X-Purpose", code);
    }

    /** A fresh key: this call is meant once. */
    public Call once() {
        return idempotencyKey(UUID.randomUUID().toString());
    }

    public Call idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    public Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    public Call json(Object body) {
        return json(Json.bytes(body));
    }

    /** JSON that is written already, so that these very bytes can be signed. */
    public Call json(byte[] body) {
        request.method(method, BodyPublishers.ofByteArray(body));
        return header("Content-Type", "application/json");
    }

    public Call form(Map<String, String> fields) {
        request.method(method, BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))));
        return header("Content-Type", "application/x-www-form-urlencoded");
    }

    public Answer send() {
        return api.send(method, path, request);
    }

    /**
     * As an app does: asks again while the answer is 503, which a service also gives about a person whose registration is
     * still on its way to it.
     */
    public Answer sendPatiently() {
        return Wait.atMost(PATIENCE).until("an answer other than 503 to " + method + " " + path,
                () -> Optional.of(send()).filter(answer -> answer.status() != UNAVAILABLE));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
