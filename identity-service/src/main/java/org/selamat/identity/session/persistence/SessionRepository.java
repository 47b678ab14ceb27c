package org.selamat.identity.session.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;
import org.selamat.identity.session.domain.RevokeReason;
import org.selamat.identity.session.domain.SessionId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SessionEntity, UUID>, DeviceSessions {

    @Override
    public void add(DeviceSession session, byte[] refreshHash) {
        persist(SessionEntity.of(session, refreshHash));
    }

    @Override
    public Optional<DeviceSession> find(SessionId id) {
        return find("id = ?1 and revokedAt is null", id.value()).firstResultOptional().map(SessionEntity::toDomain);
    }

    @Override
    public List<DeviceSession> of(AccountId account) {
        return list("accountId = ?1 and revokedAt is null order by lastUsedAt desc, id", account.value()).stream()
                .map(SessionEntity::toDomain).toList();
    }

    @Override
    public boolean rotate(SessionId id, byte[] current, byte[] next, Instant now) {
        return update("refreshHash = ?1, lastUsedAt = ?2 where id = ?3 and refreshHash = ?4 and revokedAt is null", next, now,
                id.value(), current) == 1;
    }

    @Override
    public boolean revoke(SessionId id, RevokeReason reason, Instant now) {
        return update("revokedAt = ?1, revokeReason = ?2 where id = ?3 and revokedAt is null", now, reason, id.value()) == 1;
    }
}
