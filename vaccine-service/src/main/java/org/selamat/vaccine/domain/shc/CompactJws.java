package org.selamat.vaccine.domain.shc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Utf8;
import org.selamat.vaccine.domain.cose.MessageSigner;

/**
 * A JWS in compact form (RFC 7515 7.1), its payload still closed.
 *
 * @param signingInput header and payload as they stand: what the signature covers
 */
public record CompactJws(Map<?, ?> header, byte[] payload, byte[] signature, byte[] signingInput) {

    private static final int PARTS = 3;

    /** @throws Malformed when there aren't three base64url parts, the first of them a JSON object */
    public static CompactJws of(String text) throws Malformed {
        var parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw new Malformed("a compact JWS has three parts");
        }
        var header = Plain.map(JsonReader.read(Utf8.read(decoded(parts[0]))))
                .orElseThrow(() -> new Malformed("JWS header is not an object"));
        return new CompactJws(header, decoded(parts[1]), decoded(parts[2]),
                text.substring(0, text.lastIndexOf('.')).getBytes(US_ASCII));
    }

    /** A finished JWS over the payload as given. */
    public static String sign(Map<String, Object> header, byte[] payload, MessageSigner key) {
        var input = encoded(CanonicalJson.write(header).getBytes(UTF_8)) + "." + encoded(payload);
        return input + "." + encoded(key.sign(input.getBytes(US_ASCII)));
    }

    public Optional<String> header(String name) {
        return Plain.text(header, name);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String part) throws Malformed {
        try {
            if (part.isEmpty() || part.indexOf('=') >= 0) {
                throw new Malformed("empty or padded part of a JWS");
            }
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("part of a JWS is not base64url");
        }
    }
}
