package org.selamat.identity.session.persistence;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.session.domain.AuthorizationCode;
import org.selamat.identity.session.domain.AuthorizationCodes;
import org.selamat.identity.session.domain.SessionId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<CodeEntity, byte[]>, AuthorizationCodes {

    @Override
    public void add(AuthorizationCode code) {
        persist(CodeEntity.of(code));
    }

    @Override
    public Optional<AuthorizationCode> redeem(byte[] hash, Instant now) {
        var redeemed = update("usedAt = ?1 where hash = ?2 and usedAt is null and expiresAt > ?1", now, hash) == 1;
        return redeemed ? find("hash", hash).firstResultOptional().map(CodeEntity::toDomain) : Optional.empty();
    }

    @Override
    public void redeemedFor(byte[] hash, SessionId session) {
        update("sessionId = ?1 where hash = ?2", session.value(), hash);
    }

    @Override
    public Optional<SessionId> sessionOf(byte[] hash) {
        return find("hash", hash).firstResultOptional().map(code -> code.sessionId).map(SessionId::new);
    }

    @Override
    public void forget(Instant before) {
        delete("expiresAt < ?1", before);
    }
}
