package org.selamat.vaccine.domain.vdsnc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.cose.MessageSigner;

/** Writes a seal: the data, and a signature over their canonical form with the signer's certificate beside it. */
public final class SealText {

    private SealText() {
    }

    public static String sign(Map<String, Object> data, X509Certificate signer, MessageSigner key) {
        try {
            var signature = key.sign(CanonicalJson.write(data).getBytes(UTF_8));
            var sig = Map.<String, Object> of("alg", "ES256", "cer", base64(signer.getEncoded()), "sigvl", base64(signature));
            return CanonicalJson.write(Map.of("data", data, "sig", sig));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a parsed certificate has an encoding", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
