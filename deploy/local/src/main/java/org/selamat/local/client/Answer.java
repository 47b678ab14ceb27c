package org.selamat.local.client;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.selamat.local.data.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What came back.
 *
 * @param call method and path, for messages
 * @param latency from sending to the last byte
 */
public record Answer(String call, int status, HttpHeaders headers, byte[] body, Duration latency) {

    private static final int SHOWN = 600;

    /** The body as JSON; a missing node when it is something else. */
    public JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : Json.MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** How long the service wants to be left alone; zero when it doesn't say. The suite says it in seconds, never as a date. */
    public Duration retryAfter() {
        return headers.firstValue("Retry-After").filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))).orElse(Duration.ZERO);
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    /** This answer, or a failure that shows what came instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswerException(call + " answered " + status + " instead of " + wanted + ": " + shown());
        }
        return this;
    }

    public String shown() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
