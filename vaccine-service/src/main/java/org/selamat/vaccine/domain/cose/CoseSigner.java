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
        var message = unsigned(claims);
        return message.with(key.sign(message.toBeSigned()));
    }

    /** Puts a message together whose signature is there already. */
    public CoseSign1 withSignature(CwtClaims claims, byte[] signature) {
        return unsigned(claims).with(signature);
    }

    private CoseSign1 unsigned(CwtClaims claims) {
        return CoseSign1.unsigned(CoseAlgorithm.ES256, kid, claims.encoded());
    }
}
