package org.selamat.identity.person.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.identity.person.domain.RefusedTries;
import org.selamat.identity.person.domain.TryBudget;

/** One row a subject; a refused try after the window begins a new one. */
@ApplicationScoped
class RefusedTryTable implements RefusedTries {

    private static final String COUNT = """
            INSERT INTO refused_registration (subject, refused, since) VALUES (?1, 1, ?2)
            ON CONFLICT (subject) DO UPDATE SET
                refused = CASE WHEN refused_registration.since > ?3 THEN refused_registration.refused + 1 ELSE 1 END,
                since = CASE WHEN refused_registration.since > ?3 THEN refused_registration.since ELSE excluded.since END""";

    private final EntityManager entities;

    RefusedTryTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public TryBudget of(UUID subject) {
        List<?> rows = entities.createNativeQuery("SELECT refused, since FROM refused_registration WHERE subject = ?1")
                .setParameter(1, subject).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new TryBudget((Integer) row[0], (Instant) row[1]))
                .findFirst().orElse(TryBudget.FRESH);
    }

    @Override
    public void count(UUID subject, Instant at) {
        entities.createNativeQuery(COUNT).setParameter(1, subject).setParameter(2, at)
                .setParameter(3, at.minus(TryBudget.WINDOW)).executeUpdate();
    }

    @Override
    public void forget(Instant before) {
        entities.createNativeQuery("DELETE FROM refused_registration WHERE since < ?1").setParameter(1, before).executeUpdate();
    }
}
