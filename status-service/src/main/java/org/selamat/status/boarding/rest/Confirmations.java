package org.selamat.status.boarding.rest;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.signing.domain.Signer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * A decision as a signed token that an airline can keep and show on: flight, decision and times, nothing about a person or
 * health.
 */
@Singleton
class Confirmations {

    private static final String ISSUER = "https://status.selamat.local";

    private final Signer signer;
    private final String header;
    private final ObjectWriter json;

    Confirmations(Signer signer, ObjectMapper json) {
        this.signer = signer;
        this.header = "{\"alg\":\"ES256\",\"typ\":\"selamat-boarding+jwt\",\"kid\":\"%s\"}".formatted(signer.keyId());
        this.json = json.writerFor(Claims.class);
    }

    String of(BoardingCheck check) {
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
