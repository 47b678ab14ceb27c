package org.selamat.vaccine.domain.cose;

/** A private key that signs, wherever it is kept. */
@FunctionalInterface
public interface MessageSigner {

    /** ES256 over the message: r and s, 32 bytes each. The same message must always give the same signature. */
    byte[] sign(byte[] message);
}
