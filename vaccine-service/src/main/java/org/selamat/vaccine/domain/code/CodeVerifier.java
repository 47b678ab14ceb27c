package org.selamat.vaccine.domain.code;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.divoc.CertificateFile;
import org.selamat.vaccine.domain.divoc.DivocVerifier;
import org.selamat.vaccine.domain.divoc.LinkedData;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.HealthCertificate;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Statements;
import org.selamat.vaccine.domain.hcert.Verification;
import org.selamat.vaccine.domain.nzcp.NzcpVerifier;
import org.selamat.vaccine.domain.shc.HealthCardVerifier;
import org.selamat.vaccine.domain.shc.NumericText;
import org.selamat.vaccine.domain.vdsnc.SealVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Verifies a code of any format against those whom we believe, at a given instant. Total: whatever the text, the answer is a
 * {@link Verdict}. Thread-safe, keeps nothing, reads no clock.
 */
public final class CodeVerifier {

    /** The largest QR code (40-L) holds 4,296 characters of the smallest kind of text; a card in parts has several codes. */
    public static final int MAX_TEXT = 4296;

    private final HcertVerifier hcert;
    private final HealthCardVerifier cards;
    private final SealVerifier seals;
    private final NzcpVerifier passes;
    private final DivocVerifier divoc;

    public CodeVerifier(SignatureVerifier signatures, LinkedData linkedData) {
        this.hcert = new HcertVerifier(signatures);
        this.cards = new HealthCardVerifier(signatures);
        this.seals = new SealVerifier(signatures);
        this.passes = new NzcpVerifier(signatures);
        this.divoc = new DivocVerifier(signatures, linkedData);
    }

    /** @param parts the texts of the codes that belong together: one, except for a health card in several parts */
    public Verdict verify(List<String> parts, Anchors trust, Instant at) {
        var text = parts.size() == 1 ? parts.get(0) : "";
        if (!parts.isEmpty() && parts.get(0).startsWith(NumericText.PREFIX)) {
            return cards.verify(parts, trust.cards(), at);
        }
        if (text.startsWith("HC1:")) {
            return verdict(hcert.verify(text, trust.signers(), at));
        }
        if (text.toUpperCase(Locale.ROOT).startsWith("NZCP:")) {
            return passes.verify(text, trust.dids(), at);
        }
        if (text.startsWith("{")) {
            return seals.verify(text, trust.authorities(), at);
        }
        return CertificateFile.isOne(text) ? divoc.verify(text, trust.proofs(), at) : unknown();
    }

    private static Verdict unknown() {
        var checks = new Checklist(Check.OF_NOTHING);
        checks.fail(Check.PREFIX, Reason.FORMAT_UNKNOWN);
        return new Verdict(Optional.empty(), checks.results(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Verdict verdict(Verification verification) {
        var certificate = verification.certificate();
        return new Verdict(Optional.of(certificate.map(CodeVerifier::format).orElse(Format.HC1)), verification.checks(),
                verification.kid().map(Kid::base64), certificate.map(CodeVerifier::issuer), certificate.map(Statements::of));
    }

    private static Format format(HealthCertificate certificate) {
        return switch (certificate.claims().kind()) {
            case DCC -> Format.HC1;
            case DVC -> Format.DVC;
            case DDCC -> Format.DDCC;
        };
    }

    private static Issuer issuer(HealthCertificate certificate) {
        return new Issuer(certificate.issuerCountry(), Optional.of(certificate.signer().country()),
                certificate.signer().kid().base64());
    }
}
