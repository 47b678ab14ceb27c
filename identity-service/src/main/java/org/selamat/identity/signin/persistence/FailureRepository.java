package org.selamat.identity.signin.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.signin.domain.FailurePause;
import org.selamat.identity.signin.domain.Failures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FailureRepository implements PanacheRepositoryBase<FailureEntity, byte[]>, Failures {

    private static final String COUNT = """
            INSERT INTO destination_failure (destination, failures, last_at) VALUES (?1, 1, ?2)
            ON CONFLICT (destination) DO UPDATE SET failures = destination_failure.failures + 1, last_at = excluded.last_at""";

    private final Vault vault;

    FailureRepository(Vault vault) {
        this.vault = vault;
    }

    @Override
    public FailurePause of(Destination destination) {
        return find("destination", vault.index(destination)).firstResultOptional()
                .map(entity -> new FailurePause(entity.failures, entity.lastAt)).orElse(FailurePause.NONE);
    }

    @Override
    public void count(Destination destination, Instant at) {
        getEntityManager().createNativeQuery(COUNT).setParameter(1, vault.index(destination)).setParameter(2, at)
                .executeUpdate();
    }

    @Override
    public void reset(Destination destination) {
        delete("destination", vault.index(destination));
    }

    @Override
    public void forget(Instant before) {
        delete("lastAt < ?1 and failures < ?2", before, FailurePause.FOR_GOOD_AFTER);
    }
}
