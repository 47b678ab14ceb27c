package org.selamat.local.client;

/** The suite answered otherwise than it should, or not at all. */
public final class UnexpectedAnswerException extends RuntimeException {

    public UnexpectedAnswerException(String message) {
        super(message);
    }
}
