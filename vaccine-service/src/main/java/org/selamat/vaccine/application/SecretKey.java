package org.selamat.vaccine.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.DocumentIndex;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.name.Holder;

import io.quarkus.runtime.Startup;

/** The key under which documents and holders are known here: by a hash that nobody can make without it. */
@Startup
@ApplicationScoped
public class SecretKey {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    /** @throws IllegalStateException at start, naming the variable, when the key is missing or of another size */
    SecretKey(VaccineConfig config) {
        this.key = config.documentIndexKey().map(SecretKey::decoded).filter(bytes -> bytes.length == BYTES)
                .orElseThrow(() -> new IllegalStateException(
                        "set SELAMAT_DOCUMENT_INDEX_KEY to the base64 of the 32 bytes shared with identity-service"));
    }

    /** @throws IllegalArgumentException when this can't be a document */
    public String documentIndex(String type, String country, String number) {
        return DocumentIndex.hash(key, type, country, number);
    }

    /** Tells whether two requests are about the same names and birth date, without keeping them. */
    String holderHash(Holder holder) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var text = String.join("\n", "certificate holder", holder.fullName(), holder.mrzSurname(),
                    holder.mrzGivenName().orElse(""), holder.birthDate().toString());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + HMAC, missing);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
