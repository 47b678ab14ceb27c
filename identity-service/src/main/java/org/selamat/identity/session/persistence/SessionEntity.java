package org.selamat.identity.session.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.Proof;
import org.selamat.identity.session.domain.RevokeReason;
import org.selamat.identity.session.domain.SessionId;

@Entity
@Table(name = "device_session")
class SessionEntity {

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    String jkt;

    @Column(name = "refresh_hash")
    byte[] refreshHash;

    String acr;

    /** Separated by spaces, as in a scope. */
    String amr;

    @Column(name = "auth_time")
    Instant authTime;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoke_reason")
    RevokeReason revokeReason;

    static SessionEntity of(DeviceSession session, byte[] refreshHash) {
        var entity = new SessionEntity();
        entity.id = session.id().value();
        entity.accountId = session.account().value();
        entity.jkt = session.jkt();
        entity.refreshHash = refreshHash;
        entity.acr = session.proof().acr();
        entity.amr = String.join(" ", session.proof().amr());
        entity.authTime = session.proof().at();
        entity.createdAt = session.createdAt();
        entity.lastUsedAt = session.lastUsedAt();
        entity.endsAt = session.endsAt();
        return entity;
    }

    DeviceSession toDomain() {
        return new DeviceSession(new SessionId(id), new AccountId(accountId), jkt,
                new Proof(acr, List.of(amr.split(" ")), authTime), createdAt, lastUsedAt, endsAt);
    }
}
