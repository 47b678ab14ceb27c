package org.selamat.identity.testsupport;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

import io.restassured.builder.RequestSpecBuilder;

/** What a phone number or e-mail address has received so far. */
public final class Inbox {

    private static final Pattern CODE = Pattern.compile("#(\\d{8})");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String destination;

    public Inbox(String destination) {
        this.destination = destination;
    }

    public List<String> messages() {
        var url = ConfigProvider.getConfig().getValue("test.messages-url", String.class);
        return given(new RequestSpecBuilder().setUrlEncodingEnabled(false).build()).noFilters().get(url + "?" + destination)
                .jsonPath().getList("", String.class);
    }

    /** Waits until that many messages have come, and returns the last. */
    public String await(int count) {
        Awaitility.await("message " + count + " for " + destination).atMost(PATIENCE)
                .until(() -> messages().size() >= count);
        return messages().get(count - 1);
    }

    public String code(int count) {
        var found = CODE.matcher(await(count));
        if (!found.find()) {
            throw new AssertionError("no code in message " + count);
        }
        return found.group(1);
    }
}
