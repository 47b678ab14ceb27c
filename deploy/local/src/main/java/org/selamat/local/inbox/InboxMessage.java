package org.selamat.local.inbox;

import java.time.Instant;

/** One message as its receiver would see it. */
public record InboxMessage(long id, Instant at, Channel channel, String to, String subject, String text) {

    /** How it would have travelled. */
    public enum Channel {
        SMS,
        EMAIL
    }
}
