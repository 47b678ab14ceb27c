package org.selamat.identity.notification.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;
import org.selamat.identity.IdentityConfig;
import org.selamat.identity.notification.application.DispatchMessages;
import org.selamat.identity.notification.domain.MessageQueued;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** The workers that send: woken by each committed message, and looking by themselves for postponed and left-over ones. */
@ApplicationScoped
class SendingLoop {

    private static final Logger LOG = Logger.getLogger(SendingLoop.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 1000;

    private final DispatchMessages dispatch;
    private final IdentityConfig.Sending config;
    private final Semaphore queued = new Semaphore(0);
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running;

    SendingLoop(DispatchMessages dispatch, IdentityConfig config) {
        this.dispatch = dispatch;
        this.config = config.sending();
    }

    void start(@Observes StartupEvent event) {
        running = true;
        for (int i = 0; i < config.workers(); i++) {
            var worker = new Thread(this::work, "sender-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageQueued event) {
        queued.release();
    }

    /** Lets each worker finish its letter; what isn't settled by then is taken up after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        queued.release(workers.size());
        for (var worker : workers) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void work() {
        while (running) {
            try {
                if (!dispatch.next()) {
                    queued.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopping) {
                running = false;
            } catch (RuntimeException away) {
                LOG.warn("a message waits, the next try follows", away);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException stopping) {
            running = false;
        }
    }
}
