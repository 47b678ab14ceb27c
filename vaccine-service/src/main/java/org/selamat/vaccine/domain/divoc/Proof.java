package org.selamat.vaccine.domain.divoc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Utf8;

/**
 * A linked-data proof of type RsaSignature2018 with a detached JWS (RFC 7797): PS256 over the hash of the proof's own
 * description followed by the hash of the document, both canonical.
 */
record Proof(Map<String, Object> document, Map<String, Object> options, String header, byte[] signature) {

    private static final String TYPE = "RsaSignature2018";
    private static final String CONTEXT = "https://w3id.org/security/v2";
    private static final List<String> VALUES = List.of("jws", "signatureValue", "proofValue");

    static Proof of(Map<?, ?> certificate) throws Malformed {
        var document = new LinkedHashMap<String, Object>();
        Plain.object(certificate).forEach(document::put);
        var proof = Plain.object(Plain.within(certificate, "proof"));
        document.remove("proof");
        var jws = Plain.text(proof, "jws").orElse("").split("\\.", -1);
        if (!TYPE.equals(proof.get("type")) || jws.length != 3 || !jws[1].isEmpty()) {
            throw new Malformed("proof of another kind");
        }
        VALUES.forEach(proof::remove);
        proof.put("@context", CONTEXT);
        return new Proof(document, proof, checked(jws[0]), decoded(jws[2]));
    }

    String keyId() {
        return String.valueOf(options.get("verificationMethod"));
    }

    byte[] toBeSigned(LinkedData linkedData) throws Malformed {
        var message = new ByteArrayOutputStream();
        message.writeBytes((header + ".").getBytes(US_ASCII));
        message.writeBytes(sha256(linkedData.canonical(options)));
        message.writeBytes(sha256(linkedData.canonical(document)));
        return message.toByteArray();
    }

    private static String checked(String header) throws Malformed {
        var map = Plain.map(JsonReader.read(Utf8.read(decoded(header)))).orElse(Map.of());
        if (!"PS256".equals(map.get("alg")) || !Boolean.FALSE.equals(map.get("b64"))
                || !List.of("b64").equals(map.get("crit"))) {
            throw new Malformed("proof by another algorithm");
        }
        return header;
    }

    private static byte[] decoded(String part) throws Malformed {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("proof is not base64url");
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
