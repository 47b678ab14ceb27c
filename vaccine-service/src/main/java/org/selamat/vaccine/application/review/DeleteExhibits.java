package org.selamat.vaccine.application.review;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.selamat.vaccine.domain.review.Exhibits;

import io.quarkus.scheduler.Scheduled;

/** Deletes pictures and names of decided reviews once nobody can object any more. */
@ApplicationScoped
public class DeleteExhibits {

    private static final Logger LOG = Logger.getLogger(DeleteExhibits.class);

    private final Exhibits exhibits;
    private final Clock clock;

    DeleteExhibits(Exhibits exhibits, Clock clock) {
        this.exhibits = exhibits;
        this.clock = clock;
    }

    @Scheduled(every = "{vaccine.review.delete-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            run();
        } catch (PersistenceException away) {
            LOG.warnf("can't delete old exhibits now: %s", away.getMessage());
        }
    }

    @Transactional
    public void run() {
        exhibits.deleteExpired(clock.instant());
    }
}
