package org.selamat.vaccine.domain.cose;

/** A private key that signs, wherever it is kept. */
@FunctionalInterface
public interface MessageSigner {

    /**
     * ES256 over the message: r and s, 32 bytes each. Another signature each time: whoever needs the same one again keeps it.
     *
     * @throws KeyAwayException when the key can't be used now
     */
    byte[] sign(byte[] message);
}
