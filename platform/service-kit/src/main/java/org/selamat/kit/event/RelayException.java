package org.selamat.kit.event;

/** A batch could not be published now; it stays in the outbox. */
class RelayException extends RuntimeException {

    RelayException(String what, Throwable cause) {
        super("relay: " + what, cause);
    }
}
