package org.selamat.identity.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that wait to go out. It survives a restart: what was promised is sent. */
public interface MessageQueue {

    /** Wakes a worker once the transaction has committed. A notice whose request is known already isn't added again. */
    void add(List<OutgoingMessage> messages);

    /** Takes the longest due message and hides it from other workers for a while, in which this one has to settle it. */
    Optional<OutgoingMessage> take();

    void accepted(UUID id);

    void postpone(UUID id, Instant until);

    /** Done: it went out, or never will. @param reason empty if it went out */
    void settle(UUID id, Optional<String> reason, Instant at);

    void forgetSettled(Instant before);
}
