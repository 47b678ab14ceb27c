package org.selamat.vaccine.application.revocation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.selamat.vaccine.domain.revocation.RevocationBatch;
import org.selamat.vaccine.domain.revocation.RevocationBatches;
import org.selamat.vaccine.domain.revocation.RevocationHash;

import io.quarkus.scheduler.Scheduled;

/** Publishes revocations for verifiers of other countries, in batches, and for those at doors, as Bloom slices. */
@ApplicationScoped
public class PublishRevocations {

    private static final Logger LOG = Logger.getLogger(PublishRevocations.class);

    private final RevocationBatches batches;
    private final Clock clock;
    private volatile SliceSet slices = SliceSet.NONE;
    private String seen = "";

    PublishRevocations(RevocationBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    public List<RevocationBatch> after(long number, int limit) {
        return batches.after(number, limit);
    }

    public Optional<RevocationBatch> find(UUID id) {
        return batches.find(id).filter(batch -> !batch.withdrawn() && batch.expires().isAfter(clock.instant()));
    }

    public List<RevocationHash> entries(RevocationBatch batch) {
        return batches.entries(batch);
    }

    /** As of the last assembly. */
    public SliceSet slices() {
        return slices;
    }

    @Scheduled(every = "{vaccine.revocation.publish-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            publish();
        } catch (PersistenceException away) {
            LOG.warnf("can't publish revocations now, the last lists stay: %s", away.getMessage());
        }
    }

    /** Slices change also when nobody did anything, because suspensions lift as time goes by. */
    @Transactional
    public synchronized void publish() {
        var now = clock.instant();
        batches.assemble(now);
        var fingerprint = batches.fingerprint(now);
        slices = fingerprint.equals(seen) ? slices.stillTrueAt(now) : SliceSet.of(batches.inForce(now), now);
        seen = fingerprint;
    }
}
