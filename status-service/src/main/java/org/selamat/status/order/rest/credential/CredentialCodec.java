package org.selamat.status.order.rest.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.order.application.ListRevocations.Listed;
import org.selamat.status.order.domain.CredentialId;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.signing.domain.Signer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Credentials and their revocation list as compact JWS (ES256), which premises verify offline with the published keys. */
@ApplicationScoped
class CredentialCodec {

    private static final String ISSUER = "https://status.selamat.local";
    private static final String CREDENTIAL = "selamat-order+jwt";
    private static final String LIST = "selamat-order-revocations+jwt";

    private final Signer signer;
    private final ObjectMapper json;

    CredentialCodec(Signer signer, ObjectMapper json) {
        this.signer = signer;
        this.json = json;
    }

    String write(OrderCredential credential, Instant now) {
        return sign(CREDENTIAL, new Claims(ISSUER, credential.id().text(), credential.kind(), credential.number().text(),
                credential.from().getEpochSecond(), credential.until().getEpochSecond(), now.getEpochSecond(),
                credential.expiresAt().getEpochSecond()));
    }

    /** @return empty for what this service did not sign as a credential, whatever else it may be */
    Optional<OrderCredential> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !signer.verifies(text)) {
            return Optional.empty();
        }
        try {
            boolean credential = CREDENTIAL.equals(json.readTree(decoded(parts[0])).path("typ").asText());
            return credential ? Optional.of(json.readValue(decoded(parts[1]), Claims.class).credential()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The ids one after the other, nine bytes each, base64url. */
    String write(Listed list) {
        byte[] all = new byte[list.ids().size() * CredentialId.BYTES];
        for (int i = 0; i < list.ids().size(); i++) {
            System.arraycopy(list.ids().get(i).bytes(), 0, all, i * CredentialId.BYTES, CredentialId.BYTES);
        }
        return sign(LIST, new ListClaims(ISSUER, list.issuedAt().getEpochSecond(), list.expiresAt().getEpochSecond(),
                CredentialId.BYTES, Base64.getUrlEncoder().withoutPadding().encodeToString(all)));
    }

    private String sign(String type, Object claims) {
        String header = "{\"alg\":\"ES256\",\"typ\":\"%s\",\"kid\":\"%s\"}".formatted(type, signer.keyId());
        try {
            return signer.sign(header, json.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims are always writable", e);
        }
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    /** Registered names of RFC 7519, and the order. */
    private record Claims(String iss, String jti, OrderCredential.Kind kind, String number, long from, long until, long iat,
            long exp) {

        OrderCredential credential() {
            return new OrderCredential(new CredentialId(jti), kind, new OrderNumber(number), Instant.ofEpochSecond(from),
                    Instant.ofEpochSecond(until), Instant.ofEpochSecond(exp));
        }
    }

    /** @param size bytes of one id */
    private record ListClaims(String iss, long iat, long exp, int size, String ids) {
    }
}
