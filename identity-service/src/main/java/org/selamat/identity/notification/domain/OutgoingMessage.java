package org.selamat.identity.notification.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/**
 * Something to send. It holds no address: that is looked up when it goes out.
 *
 * @param origin keyed hash of the network address that asked for it, if a person did
 * @param attempts how often it was handed to a carrier or tried to
 * @param accepted whether the budgets have let it pass already
 */
public record OutgoingMessage(UUID id, Content content, Optional<byte[]> origin, Instant createdAt, int attempts,
        boolean accepted) {

    /** What it says. */
    public sealed interface Content {
    }

    /** A one-time code; made only when it is sent, and kept nowhere. */
    public record Code(UUID challenge) implements Content {
    }

    /** What another service asked us to tell a person. */
    public record Notice(UUID request, PersonId person, Template template, Map<String, String> parameters, String purpose)
            implements
                Content {
    }

    public static OutgoingMessage first(UUID id, Content content, Optional<byte[]> origin, Instant at) {
        return new OutgoingMessage(id, content, origin, at, 0, false);
    }

    public Template template() {
        return content instanceof Notice notice ? notice.template() : Template.LOGIN_CODE;
    }

    public String purpose() {
        return content instanceof Notice notice ? notice.purpose() : "LOGIN";
    }
}
