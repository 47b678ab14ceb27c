package org.selamat.identity.session.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.session.domain.AuthorizationCode;
import org.selamat.identity.session.domain.Proof;

@Entity
@Table(name = "authorization_code")
class CodeEntity {

    @Id
    byte[] hash;

    @Column(name = "account_id")
    UUID accountId;

    String acr;

    /** Separated by spaces, as in a scope. */
    String amr;

    @Column(name = "auth_time")
    Instant authTime;

    String jkt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "session_id")
    UUID sessionId;

    static CodeEntity of(AuthorizationCode code) {
        var entity = new CodeEntity();
        entity.hash = code.hash();
        entity.accountId = code.account().value();
        entity.acr = code.proof().acr();
        entity.amr = String.join(" ", code.proof().amr());
        entity.authTime = code.proof().at();
        entity.jkt = code.jkt().orElse(null);
        entity.expiresAt = code.expiresAt();
        return entity;
    }

    AuthorizationCode toDomain() {
        return new AuthorizationCode(hash, new AccountId(accountId), new Proof(acr, List.of(amr.split(" ")), authTime),
                Optional.ofNullable(jkt), expiresAt);
    }
}
