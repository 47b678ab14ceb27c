package org.selamat.helpdesk.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Locks on ids that have no row yet, or none any more. */
@ApplicationScoped
class AdvisoryLocks {

    private final EntityManager entities;

    AdvisoryLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for whoever holds it, and holds it until the transaction ends. */
    void hold(UUID id) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))", Object.class)
                .setParameter("id", id.toString()).getSingleResult();
    }
}
