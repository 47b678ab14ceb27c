package org.selamat.identity.signin.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.Column;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.Challenge;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.TakenTry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ChallengeRepository implements PanacheRepositoryBase<ChallengeEntity, UUID>, Challenges {

    private static final String TAKE_TRY = """
            UPDATE challenge SET tries = tries + 1
            WHERE session_hash = ?1 AND tries < ?2 AND used_at IS NULL AND expires_at > ?3
            RETURNING id, code_mac""";

    private static final String FORGET_KEYS = """
            DELETE FROM subject_key WHERE subject IN (SELECT id FROM challenge WHERE expires_at < ?1)""";

    private final Vault vault;

    ChallengeRepository(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void add(Challenge challenge) {
        vault.open(challenge.id());
        var entity = new ChallengeEntity();
        entity.id = challenge.id();
        entity.sessionHash = challenge.sessionHash();
        entity.purpose = challenge.purpose();
        entity.channel = challenge.destination().channel();
        entity.destination = vault.seal(challenge.id(), Column.CHALLENGE_DESTINATION, challenge.destination().value());
        entity.language = challenge.language();
        entity.jkt = challenge.jkt().orElse(null);
        entity.sent = challenge.sent();
        entity.lastSentAt = challenge.lastSentAt();
        entity.expiresAt = challenge.expiresAt();
        persist(entity);
    }

    @Override
    public Optional<Challenge> find(UUID id) {
        return findByIdOptional(id).map(this::opened);
    }

    @Override
    public Optional<Challenge> hold(AuthSession session, Instant now) {
        return find("sessionHash = ?1 and usedAt is null and expiresAt > ?2", session.hash(), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().map(this::opened);
    }

    @Override
    public void resent(UUID id, int sent, Instant at, Instant expiresAt) {
        update("sent = ?1, lastSentAt = ?2, expiresAt = ?3 where id = ?4", sent, at, expiresAt, id);
    }

    @Override
    public void setCode(UUID id, byte[] codeMac) {
        update("codeMac = ?1 where id = ?2", codeMac, id);
    }

    @Override
    public Optional<TakenTry> takeTry(AuthSession session, int allowed, Instant now) {
        List<?> rows = getEntityManager().createNativeQuery(TAKE_TRY, Object[].class).setParameter(1, session.hash())
                .setParameter(2, allowed).setParameter(3, now).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new TakenTry((UUID) row[0], (byte[]) row[1])).findFirst();
    }

    @Override
    public boolean use(UUID id, Instant now) {
        return update("usedAt = ?1 where id = ?2 and usedAt is null", now, id) == 1;
    }

    @Override
    public void forget(Instant before) {
        getEntityManager().createNativeQuery(FORGET_KEYS).setParameter(1, before).executeUpdate();
        delete("expiresAt < ?1", before);
    }

    private Challenge opened(ChallengeEntity entity) {
        var destination = new Destination(entity.channel,
                vault.unseal(entity.id, Column.CHALLENGE_DESTINATION, entity.destination));
        return new Challenge(entity.id, entity.sessionHash, entity.purpose, destination, entity.language,
                Optional.ofNullable(entity.jkt), entity.sent, entity.lastSentAt, entity.expiresAt);
    }
}
