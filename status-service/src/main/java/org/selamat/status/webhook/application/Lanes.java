package org.selamat.status.webhook.application;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;

/** A thread for every airline that has something to get, so that one which doesn't answer keeps no other waiting. */
@ApplicationScoped
class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);

    private final ExecutorService threads = Executors.newCachedThreadPool(Lanes::thread);
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /** Unless the airline's lane is still at work. */
    void run(String airline, Runnable work) {
        if (areOpen() && busy.add(airline)) {
            threads.execute(() -> runAlone(airline, work));
        }
    }

    boolean areOpen() {
        return !threads.isShutdown();
    }

    void close(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    private void runAlone(String airline, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "corrections for %s are tried again", airline);
        } finally {
            busy.remove(airline);
        }
    }

    private static Thread thread(Runnable lane) {
        Thread thread = new Thread(lane, "webhook-lane");
        thread.setDaemon(true);
        return thread;
    }
}
