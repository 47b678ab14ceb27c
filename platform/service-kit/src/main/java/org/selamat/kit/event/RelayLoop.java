package org.selamat.kit.event;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Keeps the relay going: at once after a commit, else every poll interval; while Kafka is away with growing pauses. */
@ApplicationScoped
class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);

    private final OutboxRelay relay;
    private final RelayProducer producer;
    private final RelaySignal signal;
    private final KitConfig config;
    private volatile boolean running;
    private Thread thread;

    RelayLoop(OutboxRelay relay, RelayProducer producer, RelaySignal signal, KitConfig config) {
        this.relay = relay;
        this.producer = producer;
        this.signal = signal;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            signal.raise();
            thread.join(config.relay().timeout().toMillis());
        }
    }

    private void run() {
        var pause = new Backoff(config.relay().poll(), config.relay().maxPause());
        while (running) {
            try {
                var published = relay.publishBatch();
                if (published == 0) {
                    signal.await(config.relay().poll());
                } else if (published < config.relay().batch()) {
                    Thread.sleep(config.relay().linger().toMillis());
                }
                pause.reset();
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                LOG.warnf("events wait in the outbox, next try in %s: %s", pause.peek(), rootOf(e));
                producer.reset();
                sleep(pause.next());
            }
        }
    }

    private void sleep(Duration pause) {
        var until = System.nanoTime() + pause.toNanos();
        try {
            while (running && System.nanoTime() < until) {
                Thread.sleep(Math.min(100, pause.toMillis()));
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static String rootOf(Throwable e) {
        return e.getCause() == null ? e.getClass().getSimpleName() : rootOf(e.getCause());
    }
}
