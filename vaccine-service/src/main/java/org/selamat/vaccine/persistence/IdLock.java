package org.selamat.vaccine.persistence;

import java.util.UUID;

import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time decide about an id, also while no row has it: two retries at once must not both be the first.
 */
public final class IdLock {

    private IdLock() {
    }

    public static void take(EntityManager entities, UUID id) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits()).getSingleResult();
    }
}
