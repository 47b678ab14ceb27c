package org.selamat.vaccine.persistence.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;

import org.selamat.vaccine.domain.cose.KeyAwayException;
import org.selamat.vaccine.domain.cose.MessageSigner;

/**
 * ES256 by whoever holds the key: native code for keys in memory, or a device that never gives the key away. The nonce comes
 * from the provider's own random source.
 */
public final class JcaEs256 implements MessageSigner {

    private static final String RAW_ECDSA = "SHA256withECDSAinP1363Format";

    private final PrivateKey key;
    private final Provider provider;

    private JcaEs256(PrivateKey key, Provider provider) {
        this.key = key;
        this.provider = provider;
    }

    /** A key that this provider made or holds. */
    static JcaEs256 heldBy(Provider provider, PrivateKey key) {
        return new JcaEs256(key, provider);
    }

    /**
     * A key in memory, turned into the provider's own object once: doing so at every signature would cost more than signing.
     */
    public static JcaEs256 inMemory(Provider provider, PrivateKey key) {
        try {
            return new JcaEs256((PrivateKey) KeyFactory.getInstance("EC", provider).translateKey(key), provider);
        } catch (GeneralSecurityException notItsKind) {
            throw new IllegalArgumentException("certificates are signed with a P-256 key", notItsKind);
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(RAW_ECDSA, provider);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException away) {
            throw new KeyAwayException(away);
        }
    }
}
