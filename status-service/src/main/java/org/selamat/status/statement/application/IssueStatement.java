package org.selamat.status.statement.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.application.ReadStatus;
import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.signing.domain.Signer;
import org.selamat.status.statement.domain.Statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Signs a person's status for their own phone: a JWT (RFC 7519) whose {@code exp} is the freshness bound, so that every JWT
 * library refuses a stale one by itself.
 */
@ApplicationScoped
public class IssueStatement {

    private static final String ISSUER = "https://status.selamat.local";
    private static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"selamat-status+jwt\",\"kid\":\"%s\"}";

    private final ReadStatus status;
    private final Signer signer;
    private final ObjectMapper json;

    IssueStatement(ReadStatus status, Signer signer, ObjectMapper json) {
        this.status = status;
        this.signer = signer;
        this.json = json;
    }

    @Transactional
    public Issued to(PersonId person) {
        Reading reading = status.of(person);
        Statement statement = Statement.of(person, reading.status(), reading.version(), reading.asOf());
        return new Issued(statement, sign(statement));
    }

    private String sign(Statement statement) {
        Claims claims = new Claims(ISSUER, statement.person().value(), statement.asOf().getEpochSecond(),
                statement.staleAfter().getEpochSecond(), statement.version(), statement.label().name(),
                statement.colour().name(), statement.mayEnterPremises(),
                statement.validUntil().map(Instant::getEpochSecond));
        try {
            return signer.sign(HEADER.formatted(signer.keyId()), json.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims are always writable", e);
        }
    }

    private record Claims(String iss, UUID sub, long iat, long exp, long version, String label, String colour,
            boolean mayEnterPremises, Optional<Long> validUntil) {
    }

    /** A statement and its signed form, a compact JWS. */
    public record Issued(Statement statement, String jws) {
    }
}
