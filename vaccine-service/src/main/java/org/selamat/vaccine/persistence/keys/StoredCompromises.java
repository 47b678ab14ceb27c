package org.selamat.vaccine.persistence.keys;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;
import org.selamat.vaccine.domain.hcert.CompromisedSigners;
import org.selamat.vaccine.domain.hcert.Kid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/** Compromised signers as rows, kept in memory as well: every signature and verification asks. */
@ApplicationScoped
class StoredCompromises implements CompromisedSigners {

    private static final Logger LOG = Logger.getLogger(StoredCompromises.class);

    private final Instance<EntityManager> entities;
    private volatile Set<Kid> known = Set.of();

    /** @param entities asked for late: the keys are needed before the database is */
    StoredCompromises(Instance<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public boolean add(Kid kid, String by, Instant at) {
        boolean isNew = entities.get().createNativeQuery("""
                INSERT INTO compromised_signer (kid, reported_by, at) VALUES (:kid, :by, :at) ON CONFLICT (kid) DO NOTHING""")
                .setParameter("kid", kid.base64()).setParameter("by", by).setParameter("at", at).executeUpdate() == 1;
        // even if this transaction fails, not trusting it is the safe side until the next start
        remember(Set.of(kid));
        return isNew;
    }

    @Override
    public Set<Kid> all() {
        return known;
    }

    void start(@Observes StartupEvent started) {
        look();
    }

    @Scheduled(every = "{vaccine.revocation.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            remember(QuarkusTransaction.requiringNew().call(this::stored));
        } catch (RuntimeException away) {
            LOG.warnf("can't look for compromised signers, the last %d hold: %s", known.size(), away.getMessage());
        }
    }

    /** A compromise can't be undone, so a look that began before one was told takes nothing back that it hasn't seen yet. */
    private synchronized void remember(Set<Kid> more) {
        var all = new HashSet<>(known);
        all.addAll(more);
        known = Set.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    private Set<Kid> stored() {
        List<String> kids = entities.get().createNativeQuery("SELECT kid FROM compromised_signer", String.class)
                .getResultList();
        return kids.stream().map(Kid::new).collect(Collectors.toUnmodifiableSet());
    }
}
