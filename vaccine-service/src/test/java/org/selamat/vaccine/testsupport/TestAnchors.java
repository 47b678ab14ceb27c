package org.selamat.vaccine.testsupport;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.code.Anchors;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.divoc.ProofKey;
import org.selamat.vaccine.domain.nzcp.DidKey;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.shc.CardKey;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.shc.CardRevocations;
import org.selamat.vaccine.domain.vdsnc.SealAuthority;

/** One signer of every format, trusted; signs with the JDK. */
public final class TestAnchors {

    public static final String CARD_ISSUER = "https://cards.example";
    public static final String DID = "did:web:pass.example";
    public static final String PROOF_KEY = "did:example";
    /** Also a passport authority, its own signer of seals, and an HC1 signer. */
    public static final TestSigner SIGNER = TestSigner.authority("MY");

    private static final KeyPair EC = keys("EC");
    private static final KeyPair RSA = keys("RSA");

    private TestAnchors() {
    }

    public static Anchors all() {
        return with(CardRevocations.NONE, Set.of());
    }

    public static Anchors with(CardRevocations lists, Set<BigInteger> revokedSigners) {
        var verifier = SignatureProviders.fastest();
        var card = new CardKey(CARD_ISSUER, "MY", Jwk.thumbprint(EC.getPublic()), verifier.translated(EC.getPublic()),
                Optional.of(lists));
        return new Anchors(SIGNER.trust(), new CardKeys(List.of(card)),
                List.of(new SealAuthority("MY", SIGNER.certificate(), revokedSigners)),
                new DidKeys(List.of(new DidKey(DID, "key-1", "NZ", verifier.translated(EC.getPublic())))),
                List.of(new ProofKey(PROOF_KEY, "IN", verifier.translated(RSA.getPublic()))));
    }

    public static PublicKey cardKey() {
        return EC.getPublic();
    }

    /** ES256 with the key of cards and passes. */
    public static MessageSigner ec() {
        return message -> sign("SHA256withECDSAinP1363Format", EC, message, null);
    }

    /** PS256 with the key of proofs. */
    public static MessageSigner rsa() {
        return message -> sign("RSASSA-PSS", RSA, message,
                new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }

    private static byte[] sign(String algorithm, KeyPair keys, byte[] message, PSSParameterSpec parameters) {
        try {
            var signature = Signature.getInstance(algorithm);
            if (parameters != null) {
                signature.setParameter(parameters);
            }
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if ("EC".equals(algorithm)) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
