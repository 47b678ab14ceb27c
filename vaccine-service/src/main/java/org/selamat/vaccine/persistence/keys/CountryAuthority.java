package org.selamat.vaccine.persistence.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/**
 * Makes a country's signing authority and one document signer, for development and tests. Lives as recommended: authority four
 * years, signer two (dgc-overview, certificate governance 3.2).
 */
final class CountryAuthority {

    private static final Duration AUTHORITY_LIFE = Duration.ofDays(4 * 365);
    private static final Duration SIGNER_LIFE = Duration.ofDays(2 * 365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private CountryAuthority() {
    }

    static DocumentSigner signerFrom(String country, Instant start) {
        return signersFrom(country, start, 1).get(0);
    }

    /** Several under one authority, so that one can take over from another. */
    static List<DocumentSigner> signersFrom(String country, Instant start, int count) {
        try {
            var authorityKeys = keys();
            var authorityName = new X500Name("C=" + country + ",O=Selamat development,CN=CSCA " + country);
            var authority = certificate(authorityName, authorityKeys, authorityName, authorityKeys, start, AUTHORITY_LIFE,
                    true);
            var signers = new ArrayList<DocumentSigner>();
            while (signers.size() < count) {
                var keys = keys();
                var name = new X500Name("C=" + country + ",O=Selamat development,CN=DSC " + country);
                var signer = certificate(name, keys, authorityName, authorityKeys, start, SIGNER_LIFE, false);
                signers.add(new DocumentSigner(signer, authority,
                        JcaEs256.inMemory(SignatureProviders.signing(), keys.getPrivate())));
            }
            return signers;
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("can't make a document signer", e);
        }
    }

    private static X509Certificate certificate(X500Name subject, KeyPair keys, X500Name issuer, KeyPair issuerKeys,
            Instant start,
            Duration life, boolean authority) throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(64, RANDOM), Date.from(start),
                Date.from(start.plus(life)), subject, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
