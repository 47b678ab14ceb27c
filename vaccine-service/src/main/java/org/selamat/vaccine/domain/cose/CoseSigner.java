package org.selamat.vaccine.domain.cose;

/** Wraps claims into a signed message, with algorithm and key identifier in the protected header. */
public final class CoseSigner {

    private final byte[] kid;
    private final MessageSigner key;

    public CoseSigner(byte[] kid, MessageSigner key) {
        this.kid = kid.clone();
        this.key = key;
    }

    public CoseSign1 sign(CwtClaims claims) {
        var message = CoseSign1.unsigned(CoseAlgorithm.ES256, kid, claims.encoded());
        return message.with(key.sign(message.toBeSigned()));
    }
}
