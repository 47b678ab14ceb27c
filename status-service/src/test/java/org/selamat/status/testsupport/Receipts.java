package org.selamat.status.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;

/** Receipts as vaccine-service signs them, by a key of the tests' own. */
public final class Receipts {

    public static final String ISSUER = "https://certificates.selamat.example";

    private Receipts() {
    }

    /** What a receipt claims that is good for the airline now. */
    public static Map<String, Object> claims(String airline, String name, String birthDate) {
        var id = UUID.randomUUID();
        var key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("status.name-index-key", String.class));
        return claims(airline, id, HolderIndex.of(new NameTagger(key, id), List.of(name), birthDate));
    }

    public static Map<String, Object> claims(String airline, UUID id, HolderIndex holder) {
        var now = Instant.now().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("jti", id.toString());
        claims.put("aud", airline);
        claims.put("iat", now);
        claims.put("exp", now + 900);
        claims.put("code", "A".repeat(43));
        claims.put("format", "HC1");
        claims.put("issuer", "DE");
        claims.put("holder", holder.toText());
        claims.put("doses", List.of(Map.of("product", "EU/1/20/1528", "date", "2026-01-05", "number", 2, "total", 2)));
        return claims;
    }

    public static String signed(Map<String, Object> claims) {
        return signed(claims, signer());
    }

    public static String signed(Map<String, Object> claims, ECKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("verification-receipt+jwt"))
                    .keyID(key.computeThumbprint().toString()).build();
            var jws = new JWSObject(header, new Payload(claims));
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ECKey signer() {
        try (var file = Receipts.class.getResourceAsStream("/receipts/signer.json")) {
            return ECKey.parse(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
