package org.selamat.status.boarding.rest;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.signing.domain.Signer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A decision as a signed token that an airline can keep and show on: flight, decision and times, nothing about a person or
 * health.
 */
@ApplicationScoped
class Confirmations {

    private static final String ISSUER = "https://status.selamat.local";

    private final Signer signer;
    private final ObjectMapper json;

    Confirmations(Signer signer, ObjectMapper json) {
        this.signer = signer;
        this.json = json;
    }

    String of(BoardingCheck check) {
        String header = "{\"alg\":\"ES256\",\"typ\":\"selamat-boarding+jwt\",\"kid\":\"%s\"}".formatted(signer.keyId());
        Claims claims = new Claims(ISSUER, check.id().toString(), check.flight().airline(), check.flight().number(),
                check.flight().departureAt().getEpochSecond(), check.answer().decision().name(),
                check.answer().decidedAt().getEpochSecond(), check.answer().expiresAt().getEpochSecond());
        try {
            return signer.sign(header, json.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims are always writable", e);
        }
    }

    /** Registered names of RFC 7519, and the flight. */
    private record Claims(String iss, String jti, String aud, String flight, long departureAt, String decision, long iat,
            long exp) {
    }
}
