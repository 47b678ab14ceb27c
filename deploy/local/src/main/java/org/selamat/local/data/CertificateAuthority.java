package org.selamat.local.data;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A country's certificate authority (CSCA) and one document signer (DSC) as the EU Digital COVID Certificate asks for:
 * P-256, and on the signer the key purposes for test, vaccination and recovery certificates.
 */
final class CertificateAuthority {

    /** Key purposes of the EU DCC: 1 test, 2 vaccination, 3 recovery (eHealth Network, volume 1, section 3.3.5). */
    private static final String PURPOSE = "1.3.6.1.4.1.1847.2021.1.";
    /** Signs visible digital seals, the airlines' format (ICAO 9303-13). */
    private static final KeyPurposeId SEAL_SIGNER = KeyPurposeId.getInstance(new ASN1ObjectIdentifier("2.23.136.1.1.14.2"));
    private static final Duration CSCA_LIFE = Duration.ofDays(4 * 365);
    private static final Duration DSC_LIFE = Duration.ofDays(2 * 365);

    private final String country;
    private final Instant now;

    CertificateAuthority(String country, Instant now) {
        this.country = country;
        this.now = now;
    }

    /**
     * Writes csca.pem, dsc.pem and dsc.key into {@code forService}, and csca.key, which no service needs, into {@code vault}.
     */
    void writeOnce(Path forService, Path vault) {
        if (Files.exists(forService.resolve("dsc.key"))) {
            return;
        }
        KeyPair root = Keys.p256();
        KeyPair signer = Keys.p256();
        try {
            PrivateFiles.write(vault.resolve("csca.key"), Keys.pem("PRIVATE KEY", root.getPrivate().getEncoded()));
            PrivateFiles.write(forService.resolve("csca.pem"), Keys.pem("CERTIFICATE", csca(root).getEncoded()));
            PrivateFiles.write(forService.resolve("dsc.pem"), Keys.pem("CERTIFICATE", dsc(root, signer).getEncoded()));
            PrivateFiles.write(forService.resolve("dsc.key"), Keys.pem("PRIVATE KEY", signer.getPrivate().getEncoded()));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate csca(KeyPair root) throws GeneralSecurityException, CertIOException, OperatorCreationException {
        var certificate = builder("Selamat local CSCA", root, CSCA_LIFE)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return signed(certificate, root.getPrivate());
    }

    private X509Certificate dsc(KeyPair root, KeyPair signer)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        var purposes = new KeyPurposeId[] { purpose(1), purpose(2), purpose(3), SEAL_SIGNER };
        var certificate = builder("Selamat local DSC", signer, DSC_LIFE)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes))
                .addExtension(Extension.authorityKeyIdentifier, false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.getPublic()));
        return signed(certificate, root.getPrivate());
    }

    private JcaX509v3CertificateBuilder builder(String subject, KeyPair key, Duration life)
            throws GeneralSecurityException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(name("Selamat local CSCA"), new BigInteger(63, new SecureRandom()),
                Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(life)), name(subject), key.getPublic());
        builder.addExtension(Extension.subjectKeyIdentifier, false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key.getPublic()));
        return builder;
    }

    private X500Name name(String commonName) {
        return new X500Name("C=" + country + ",O=Selamat,CN=" + commonName);
    }

    private static KeyPurposeId purpose(int kind) {
        return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(PURPOSE + kind));
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }
}
