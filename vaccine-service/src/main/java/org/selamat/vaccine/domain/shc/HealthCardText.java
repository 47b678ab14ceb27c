package org.selamat.vaccine.domain.shc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.cose.MessageSigner;

/** Writes a health card: the payload minified, deflated, signed, and its characters as digits. */
public final class HealthCardText {

    private HealthCardText() {
    }

    public static String jws(Map<String, Object> payload, PublicKey publicKey, MessageSigner key) {
        var header = Map.<String, Object> of("alg", "ES256", "zip", "DEF", "kid", Jwk.thumbprint(publicKey));
        return CompactJws.sign(header, Zlib.deflateRaw(CanonicalJson.write(payload).getBytes(UTF_8)), key);
    }

    /** The text of the QR code. */
    public static String sign(Map<String, Object> payload, PublicKey publicKey, MessageSigner key) {
        return NumericText.write(jws(payload, publicKey, key));
    }
}
