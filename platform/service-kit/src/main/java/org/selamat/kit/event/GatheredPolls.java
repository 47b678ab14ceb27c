package org.selamat.kit.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Polls that wait while those before them are taken, and then are taken together. Each is acknowledged when its records are
 * taken; the first that can't be stops the channel, and what waited behind it comes again.
 */
final class GatheredPolls implements Flow.Subscriber<Message<ConsumerRecords<String, String>>> {

    private static final Logger LOG = Logger.getLogger(GatheredPolls.class);

    private final Executor executor;
    private final int enough;
    private final Consumer<List<ConsumerRecord<String, String>>> effect;
    private final Runnable onStop;
    private final Queue<Message<ConsumerRecords<String, String>>> waiting = new ArrayDeque<>();
    private Flow.Subscription upstream;
    private int records;
    private boolean asked;
    private boolean working;
    private boolean stopped;

    GatheredPolls(Executor executor, int enough, Consumer<List<ConsumerRecord<String, String>>> effect, Runnable onStop) {
        this.executor = executor;
        this.enough = enough;
        this.effect = effect;
        this.onStop = onStop;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        synchronized (this) {
            upstream = subscription;
        }
        askForMore();
    }

    @Override
    public void onNext(Message<ConsumerRecords<String, String>> poll) {
        boolean idle;
        synchronized (this) {
            waiting.add(poll);
            records += poll.getPayload().count();
            asked = false;
            idle = !working && !stopped;
            working |= idle;
        }
        if (idle) {
            executor.execute(this::work);
        }
        askForMore();
    }

    @Override
    public void onError(Throwable failure) {
        LOG.errorf(failure, "a channel ended");
    }

    @Override
    public void onComplete() {
        LOG.debug("a channel was closed");
    }

    private void askForMore() {
        synchronized (this) {
            if (asked || stopped || records >= enough) {
                return;
            }
            asked = true;
        }
        upstream.request(1);
    }

    private void work() {
        for (var polls = next(); !polls.isEmpty(); polls = next()) {
            take(polls);
            askForMore();
        }
    }

    /** All that wait; with none the work is over, and the next poll begins it anew. */
    private synchronized List<Message<ConsumerRecords<String, String>>> next() {
        var polls = stopped ? List.<Message<ConsumerRecords<String, String>>> of() : List.copyOf(waiting);
        waiting.clear();
        records = 0;
        working = !polls.isEmpty();
        return polls;
    }

    private void take(List<Message<ConsumerRecords<String, String>>> polls) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        polls.forEach(poll -> poll.getPayload().forEach(all::add));
        try {
            effect.accept(all);
            polls.forEach(Message::ack);
        } catch (RuntimeException | Error failure) {
            // whatever it was: a channel that stands still has to say so
            synchronized (this) {
                stopped = true;
            }
            onStop.run();
            polls.get(0).nack(failure);
        }
    }
}
