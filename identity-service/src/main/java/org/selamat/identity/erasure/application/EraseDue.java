package org.selamat.identity.erasure.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets everybody whose time has come, each in a transaction of their own. */
@ApplicationScoped
public class EraseDue {

    private static final Logger LOG = Logger.getLogger(EraseDue.class);

    private final ErasePerson erasePerson;

    EraseDue(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @Scheduled(every = "15m", delayed = "11m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        for (var id : erasePerson.due()) {
            try {
                erasePerson.erase(id);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "erasure %s failed and is tried again", id);
            }
        }
    }
}
