package org.selamat.vaccine.domain.hcert;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.CoseSigner;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.cose.SignatureVerifier;

/** Our own document signer: its certificate, and the key behind it, which only signs. */
public final class DocumentSigner {

    private final X509Certificate certificate;
    private final X509Certificate authority;
    private final Kid kid;
    private final MessageSigner key;
    private final CoseSigner signer;

    /** @param authority the country's signing authority (CSCA), which issued the certificate */
    public DocumentSigner(X509Certificate certificate, X509Certificate authority, MessageSigner key) {
        this.certificate = certificate;
        this.authority = authority;
        this.kid = Kid.of(certificate);
        this.key = key;
        this.signer = new CoseSigner(kid.bytes(), key);
    }

    /** The code with a signature that was made before, if it is this signer's signature of these very claims. */
    public Optional<SignedCode> signedBefore(CwtClaims claims, byte[] signature, SignatureVerifier signatures) {
        var message = signer.withSignature(claims, signature);
        return signatures.verify(certificate.getPublicKey(), CoseAlgorithm.ES256, message.toBeSigned(), signature)
                ? Optional.of(new SignedCode(Hc1Text.of(message.encoded()), signature))
                : Optional.empty();
    }

    public SignedCode sign(CwtClaims claims) {
        var message = signer.sign(claims);
        return new SignedCode(Hc1Text.of(message.encoded()), message.signature());
    }

    /** The key itself, for formats that wrap their content in another way. */
    public MessageSigner key() {
        return key;
    }

    public X509Certificate authority() {
        return authority;
    }

    public Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    /** Without extended key usage a signer may attest anything; else the kind must be named. */
    public boolean maySign(CertificateKind kind) {
        try {
            var usages = certificate.getExtendedKeyUsage();
            return usages == null || usages.isEmpty() || kind.isAllowedBy(usages);
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }

    public Kid kid() {
        return kid;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public byte[] certificateDer() {
        return der(certificate);
    }

    /** The authority's certificate. */
    public byte[] authorityDer() {
        return der(authority);
    }

    public boolean canSignAt(Instant now) {
        return !now.isBefore(certificate.getNotBefore().toInstant()) && !now.isAfter(certificate.getNotAfter().toInstant());
    }

    /** A certificate can't outlive its signer (shell model). */
    public Instant latestExpiry(Instant wanted) {
        var end = certificate.getNotAfter().toInstant();
        return wanted.isAfter(end) ? end : wanted;
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a parsed certificate has an encoding", impossible);
        }
    }
}
