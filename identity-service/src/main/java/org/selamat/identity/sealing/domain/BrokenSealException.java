package org.selamat.identity.sealing.domain;

/** A sealed value was changed, moved to another row or column, or its key is not ours. Says nothing about the content. */
public final class BrokenSealException extends RuntimeException {

    BrokenSealException() {
        super("a sealed value doesn't open under the key of its subject and column");
    }
}
