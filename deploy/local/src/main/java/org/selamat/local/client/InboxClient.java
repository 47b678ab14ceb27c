package org.selamat.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads what the suite sent, as the receiver would. */
public final class InboxClient {

    private final Api api;

    public InboxClient(Suite suite) {
        this.api = new Api(suite.inbox());
    }

    /** Id of the newest message to a receiver, 0 when there is none: later ones are answers to what is done next. */
    public long newest(String to) {
        return messages(to, 0).map(message -> message.path("id").asLong()).orElse(0L);
    }

    /** Waits for a message to {@code to} that is newer than {@code after}, and gives its text. */
    public String await(String to, long after, Predicate<String> wanted) {
        return Wait.atMost(Duration.ofSeconds(20)).until("a message to " + to,
                () -> messages(to, after).map(message -> message.path("text").asText()).filter(wanted));
    }

    private Optional<JsonNode> messages(String to, long after) {
        String query = "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&after=" + after;
        JsonNode messages = api.get("/messages" + query).send().expect(200).json();
        return StreamSupport.stream(messages.spliterator(), false).findFirst();
    }
}
