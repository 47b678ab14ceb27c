package org.selamat.vaccine.domain.vdsnc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;

/**
 * The parts of a seal: the data, the certificate that signed them, and the signature over their canonical form.
 *
 * @param algorithm as written; ES256 is the one in use
 */
record Seal(Map<?, ?> data, String algorithm, X509Certificate signer, byte[] signature) {

    /** No signer's certificate comes near this. */
    private static final int MAX_CERTIFICATE = 4096;

    static Seal of(Object document) throws Malformed {
        var seal = Plain.map(document).orElseThrow(() -> new Malformed("seal is not an object"));
        var data = Plain.map(seal.get("data")).orElseThrow(() -> new Malformed("seal without data"));
        var sig = Plain.within(seal, "sig");
        return new Seal(data, Plain.text(sig, "alg").orElse(""), certificate(bytes(sig, "cer")), bytes(sig, "sigvl"));
    }

    /** What the signature covers: the canonical form of {@code data} alone. */
    byte[] toBeSigned() {
        return CanonicalJson.write(data).getBytes(UTF_8);
    }

    private static byte[] bytes(Map<?, ?> sig, String name) throws Malformed {
        try {
            var text = Plain.text(sig, name).orElseThrow(() -> new Malformed("seal without " + name));
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(name + " is not base64url");
        }
    }

    private static X509Certificate certificate(byte[] der) throws Malformed {
        if (der.length > MAX_CERTIFICATE) {
            throw new Malformed("certificate too large");
        }
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException unreadable) {
            throw new Malformed("not a certificate");
        }
    }
}
