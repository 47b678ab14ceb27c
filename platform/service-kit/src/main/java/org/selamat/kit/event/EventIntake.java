package org.selamat.kit.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.kit.trace.TraceContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

/**
 * The way every event comes in: read, claim and effect in one transaction.
 *
 * <p>
 * What can never be read goes to the dead-letter topic with the reason, and the partition moves on. Everything else
 * (database away, lock time-out) is tried again here, in place and with growing pauses, because skipping it would lose it
 * and passing it would break the order of its key.
 */
@ApplicationScoped
public class EventIntake {

    private static final Logger LOG = Logger.getLogger(EventIntake.class);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final KitConfig config;
    private final IntakeMetrics metrics;
    private volatile boolean stopping;

    EventIntake(Inbox inbox, DeadLetters deadLetters, KitConfig config, IntakeMetrics metrics) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * @param consumer the name under which the event is claimed and dead-lettered: the service, or the service and the copy it
     *        feeds
     * @param effect what the event does; an {@link UnreadableEventException} from it means: never as it is
     */
    @ActivateRequestContext
    public void process(ConsumerRecord<String, String> record, String consumer, Consumer<EventMessage> effect) {
        var pause = new Backoff(config.intake().firstPause(), config.intake().maxPause());
        if (!attempt(record, consumer, effect, pause)) {
            metrics.whileWaiting(() -> {
                do {
                    sleep(pause);
                } while (!attempt(record, consumer, effect, pause));
            });
        }
    }

    /**
     * The same, where most events of a topic are nobody's business here: those of other types are passed over without a
     * transaction. What doesn't say its type is taken for one of them and becomes a dead letter.
     */
    public void process(ConsumerRecord<String, String> record, String consumer, Set<String> types,
            Consumer<EventMessage> effect) {
        if (Envelope.isOneOf(types, record)) {
            process(record, consumer, effect);
        }
    }

    /** As above, for what one poll brought. */
    public void processAll(Iterable<ConsumerRecord<String, String>> records, String consumer, Set<String> types,
            Consumer<List<EventMessage>> effect) {
        List<ConsumerRecord<String, String>> ours = new ArrayList<>();
        records.forEach(record -> {
            if (Envelope.isOneOf(types, record)) {
                ours.add(record);
            }
        });
        if (!ours.isEmpty()) {
            processAll(ours, consumer, effect);
        }
    }

    /**
     * Takes what one poll brought in one transaction, for an effect that costs little more for many events than for one. When
     * that fails, for whatever reason, each event is taken by itself as {@link #process} does it.
     *
     * @param effect gets the events that were not taken before, in the order of the records; never an empty list
     */
    @ActivateRequestContext
    public void processAll(Iterable<ConsumerRecord<String, String>> records, String consumer,
            Consumer<List<EventMessage>> effect) {
        if (!together(records, consumer, effect)) {
            records.forEach(record -> process(record, consumer, event -> effect.accept(List.of(event))));
        }
    }

    private boolean together(Iterable<ConsumerRecord<String, String>> records, String consumer,
            Consumer<List<EventMessage>> effect) {
        try {
            Map<UUID, EventMessage> events = new LinkedHashMap<>();
            records.forEach(record -> {
                var event = Envelope.read(record);
                events.putIfAbsent(event.id(), event);
            });
            TraceContext.adopt(null);
            QuarkusTransaction.requiringNew().run(() -> {
                events.keySet().retainAll(inbox.claim(consumer, events.keySet()));
                if (!events.isEmpty()) {
                    effect.accept(List.copyOf(events.values()));
                }
            });
            return true;
        } catch (RuntimeException e) {
            LOG.infof("%s takes a poll's events one by one after %s", consumer, e.getClass().getName());
            return false;
        } finally {
            TraceContext.clear();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private boolean attempt(ConsumerRecord<String, String> record, String consumer, Consumer<EventMessage> effect,
            Backoff pause) {
        try {
            take(record, consumer, effect);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s/%d/%d waits for %s, next try in %s", record.topic(), record.partition(), record.offset(), consumer,
                    pause.peek());
            return false;
        }
    }

    private void take(ConsumerRecord<String, String> record, String consumer, Consumer<EventMessage> effect) {
        try {
            var event = Envelope.read(record);
            TraceContext.adopt(event.traceparent());
            QuarkusTransaction.requiringNew().run(() -> {
                if (inbox.claim(consumer, event.id())) {
                    effect.accept(event);
                }
            });
        } catch (RuntimeException e) {
            var unreadable = unreadable(e);
            deadLetters.put(record, consumer, unreadable.getMessage());
            metrics.deadLetter();
            LOG.warnf("%s/%d/%d is a dead letter for %s: %s", record.topic(), record.partition(), record.offset(), consumer,
                    unreadable.getMessage());
        } finally {
            TraceContext.clear();
        }
    }

    /**
     * The exception itself or the one that a transaction wrapped; anything else isn't for the dead letters and is thrown on.
     */
    private static UnreadableEventException unreadable(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEventException found) {
                return found;
            }
        }
        throw e;
    }

    private void sleep(Backoff pause) {
        try {
            Thread.sleep(pause.next().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
        if (stopping) {
            throw new StoppingException();
        }
    }

    /** The service stops before the effect worked: the record isn't acknowledged and comes again after the start. */
    static final class StoppingException extends RuntimeException {
        StoppingException() {
            super("stopping", null, false, false);
        }
    }
}
