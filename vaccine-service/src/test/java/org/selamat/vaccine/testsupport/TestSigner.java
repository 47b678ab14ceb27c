package org.selamat.vaccine.testsupport;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;

/** A foreign document signer: makes its certificate and signs messages with the JDK, not with our own code. */
public final class TestSigner {

    /** Life of every test signer. */
    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final X509Certificate certificate;
    private final PrivateKey key;

    private TestSigner(X509Certificate certificate, PrivateKey key) {
        this.certificate = certificate;
        this.key = key;
    }

    /** @param usages extended key usage OIDs; none makes a certificate without the extension */
    public static TestSigner ec(String country, String... usages) {
        return of("EC", country, usages);
    }

    /** With a life of its own. */
    public static TestSigner living(Instant from, Instant until, String... usages) {
        return of("EC", "MY", from, until, false, usages);
    }

    public static TestSigner rsa(String country, String... usages) {
        return of("RSA", country, usages);
    }

    /** A P-256 authority that may issue certificates, itself to begin with. */
    public static TestSigner authority(String country) {
        return of("EC", country, FROM, UNTIL, true);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public byte[] kid() {
        return Kid.of(certificate).bytes();
    }

    /** COSE algorithm number of this key. */
    public long algorithm() {
        return "RSA".equals(key.getAlgorithm()) ? -37 : -7;
    }

    public TrustedSigner trusted() {
        return TrustedSigner.of(certificate, "XX", SignatureProviders.fastest());
    }

    public TrustList trust() {
        return new TrustList(java.util.List.of(trusted()));
    }

    public byte[] sign(byte[] message) {
        try {
            var rsa = "RSA".equals(key.getAlgorithm());
            var signature = Signature.getInstance(rsa ? "RSASSA-PSS" : "SHA256withECDSAinP1363Format");
            if (rsa) {
                signature.setParameter(PSS);
            }
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TestSigner of(String algorithm, String country, String... usages) {
        return of(algorithm, country, FROM, UNTIL, false, usages);
    }

    private static TestSigner of(String algorithm, String country, Instant from, Instant until, boolean authority,
            String... usages) {
        try {
            var keys = keys(algorithm);
            var name = new X500Name("C=" + country + ",CN=Test DSC " + country);
            var builder = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(System.nanoTime()), Date.from(from),
                    Date.from(until), name, keys.getPublic());
            if (authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            }
            if (usages.length > 0) {
                var purposes = Arrays.stream(usages).map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
                        .toArray(KeyPurposeId[]::new);
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
            }
            var signer = new JcaContentSignerBuilder("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : "RSA"))
                    .build(keys.getPrivate());
            return new TestSigner(new JcaX509CertificateConverter().getCertificate(builder.build(signer)), keys.getPrivate());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys(String algorithm) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("EC")) {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        } else {
            generator.initialize(2048);
        }
        return generator.generateKeyPair();
    }
}
