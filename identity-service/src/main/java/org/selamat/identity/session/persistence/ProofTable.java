package org.selamat.identity.session.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.identity.session.domain.SeenProofs;

/** The primary key decides: of two requests with one proof, one inserts. */
@ApplicationScoped
class ProofTable implements SeenProofs {

    private final EntityManager entities;

    ProofTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean firstTime(byte[] hash, Instant at) {
        return entities.createNativeQuery("INSERT INTO dpop_proof (hash, seen_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .setParameter(1, hash).setParameter(2, at).executeUpdate() == 1;
    }

    @Override
    public void forget(Instant before) {
        entities.createNativeQuery("DELETE FROM dpop_proof WHERE seen_at < ?1").setParameter(1, before).executeUpdate();
    }
}
