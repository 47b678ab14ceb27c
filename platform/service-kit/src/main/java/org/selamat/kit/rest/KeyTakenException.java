package org.selamat.kit.rest;

/** Somebody else answered a request of the same key while this one was being served: the transaction has to be rolled back. */
public class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyTakenException(Throwable cause) {
        super(cause);
    }
}
