package org.selamat.kit.event;

/**
 * The event can never be processed as it is: it goes to the dead-letter topic with this reason. No personal data in the
 * message.
 */
public class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String reason) {
        super(reason);
    }

    public UnreadableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
