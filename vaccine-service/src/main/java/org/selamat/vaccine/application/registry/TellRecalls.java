package org.selamat.vaccine.application.registry;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.selamat.vaccine.domain.registry.RecallEvents;
import org.selamat.vaccine.domain.registry.RecalledDoses;

import io.quarkus.scheduler.Scheduled;

/**
 * Tells of every dose whether it still counts, when its lot was recalled. A lot has tens of thousands of doses, so this
 * goes in pieces and after the officer has their answer; it looks at what was told and what should be, so that no dose is
 * forgotten that was recorded meanwhile or later, and whoever starts next goes on where another stopped.
 */
@ApplicationScoped
public class TellRecalls {

    private static final Logger LOG = Logger.getLogger(TellRecalls.class);
    private static final int PIECE = 500;

    private final RecalledDoses doses;
    private final RecallEvents events;
    private final Clock clock;

    TellRecalls(RecalledDoses doses, RecallEvents events, Clock clock) {
        this.doses = doses;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(every = "{vaccine.recall.tell-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            while (tell() == PIECE) {
                Thread.onSpinWait();
            }
        } catch (PersistenceException away) {
            LOG.warnf("can't tell of recalled doses now: %s", away.getMessage());
        }
    }

    /** @return how many were told of, at most one piece */
    @Transactional
    public int tell() {
        var told = doses.tell(PIECE, clock.instant());
        told.forEach(events::doseRecalled);
        return told.size();
    }
}
