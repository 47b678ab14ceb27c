package org.selamat.vaccine.application.revocation;

import java.time.Instant;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevocationList;
import org.selamat.vaccine.domain.revocation.Revocations;
import org.selamat.vaccine.domain.revocation.RevokedIds;
import org.selamat.vaccine.domain.revocation.Window;

import io.quarkus.scheduler.Scheduled;

/**
 * What is revoked, in memory: a verification asks it and no database. It looks for changes every few seconds; what this process
 * itself changes shows as soon as it looks. While the database is away the last list holds.
 */
@ApplicationScoped
public class RevocationBoard implements RevocationList {

    private static final Logger LOG = Logger.getLogger(RevocationBoard.class);
    private static final int PAGE = 20_000;

    private final Revocations revocations;
    private volatile RevokedIds ids = RevokedIds.none();
    private long seen;

    RevocationBoard(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public boolean names(RevocationHash hash, Instant at) {
        return ids.names(hash, at);
    }

    public int size() {
        return ids.size();
    }

    @Scheduled(every = "{vaccine.revocation.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        try {
            look();
        } catch (PersistenceException away) {
            LOG.warnf("can't look for revocations, the last list of %d ids holds: %s", ids.size(), away.getMessage());
        }
    }

    /** Takes over every change since the last look. */
    @Transactional
    public synchronized void look() {
        for (var page = revocations.after(seen, PAGE); !page.isEmpty(); page = revocations.after(seen, PAGE)) {
            var changes = new HashMap<RevocationHash, Window>();
            for (var change : page) {
                for (var type : HashType.values()) {
                    changes.put(change.revocation().hashes().of(type), change.revocation().window());
                }
                seen = change.number();
            }
            ids = ids.with(changes);
        }
    }
}
