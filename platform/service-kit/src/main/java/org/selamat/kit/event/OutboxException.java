package org.selamat.kit.event;

/** The database refused the outbox or the inbox; the surrounding transaction must roll back. */
class OutboxException extends RuntimeException {

    OutboxException(Throwable cause) {
        super(cause);
    }
}
