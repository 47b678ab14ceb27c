package org.selamat.kit.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes in groups what many callers bring one by one. While one group commits the next one gathers, so a quiet service waits
 * for nothing and a busy one pays for a commit once a group. What follows on the heels of a group gathers a little longer,
 * unless enough are waiting: a statement costs much more than another row of it. Enough are also as many as were lately
 * inside at once: whoever always comes alone, or a crowd that is all there, waits for nobody. One thread writes as long as it
 * keeps up, since two would make twice as many groups of half the size; the others help when a whole group is waiting, or when
 * it hangs.
 *
 * <p>
 * The number of items inside, waiting or being written, is bounded: what doesn't fit is turned away at once. An answer is
 * given only after the sink has returned, that is after the commit.
 */
public final class GroupCommit<T, R> implements AutoCloseable {

    private static final long HANGING_MILLIS = 50;

    /** Where groups go; called by several threads at once. */
    public interface Sink<T, R> {

        /** Writes all or nothing. Returns one result an item, in their order, after the commit. */
        List<R> write(List<T> group);

        /** Whether one item may be to blame, so that the others deserve a try without it. */
        boolean mayBeOneItem(RuntimeException failure);
    }

    /**
     * @param most items inside at once
     * @param group items a write at most
     * @param writers threads
     * @param enough items that are worth a write, however many come
     * @param gather how long after a write fewer of them wait for more
     */
    public record Bounds(int most, int group, int writers, int enough, Duration gather) {

        /** Nobody waits for others. */
        public Bounds(int most, int group, int writers) {
            this(most, group, writers, 1, Duration.ZERO);
        }
    }

    /** @param home where the answer is given */
    private record Waiting<T, R>(T item, CompletableFuture<R> answer, Executor home) {
    }

    private final Sink<T, R> sink;
    private final Bounds bounds;
    private final Semaphore room;
    private final Semaphore help = new Semaphore(0);
    private final Semaphore enough = new Semaphore(0);
    private final LinkedBlockingQueue<Waiting<T, R>> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers;
    private volatile boolean open = true;
    /** As many as were lately inside at once; falls slowly. */
    private volatile int crowd = 1;

    public GroupCommit(String name, Sink<T, R> sink, Bounds bounds) {
        this.sink = sink;
        this.bounds = bounds;
        this.room = new Semaphore(bounds.most());
        this.writers = IntStream.range(0, bounds.writers()).mapToObj(i -> new Thread(() -> run(i == 0), name + "-" + i))
                .toList();
        this.writers.forEach(writer -> {
            writer.setDaemon(true);
            writer.start();
        });
    }

    /** The same, answered by the thread that wrote. */
    public Optional<List<CompletableFuture<R>>> submit(List<T> items) {
        return submit(items, Runnable::run);
    }

    /**
     * Takes all of the items or, when there is no room for all of them, none.
     *
     * @param home runs what follows upon the answers; all of a group with the same home in one task, since waking somebody up
     *        for each costs more than the answer
     */
    public Optional<List<CompletableFuture<R>>> submit(List<T> items, Executor home) {
        if (!open || !room.tryAcquire(items.size())) {
            return Optional.empty();
        }
        var answers = new ArrayList<CompletableFuture<R>>(items.size());
        for (T item : items) {
            answers.add(add(item, home));
        }
        wakeWriters();
        return Optional.of(answers);
    }

    /** The same for one item, which is what comes most. */
    public Optional<CompletableFuture<R>> submitOne(T item, Executor home) {
        if (!open || !room.tryAcquire()) {
            return Optional.empty();
        }
        var answer = add(item, home);
        wakeWriters();
        return Optional.of(answer);
    }

    private CompletableFuture<R> add(T item, Executor home) {
        var waiting = new Waiting<>(item, new CompletableFuture<R>(), home);
        queue.add(waiting);
        return waiting.answer();
    }

    private void wakeWriters() {
        wake(enough, worthAWrite() - 1); // the writer holds one
        wake(help, bounds.group());
    }

    private void wake(Semaphore sleeper, int waiting) {
        if (queue.size() >= waiting && sleeper.availablePermits() == 0) {
            sleeper.release();
        }
    }

    /** Items inside. */
    public int size() {
        return bounds.most() - room.availablePermits();
    }

    /** Lets nobody in any more, writes what is inside, and ends the writers. */
    @Override
    public void close() throws InterruptedException {
        open = false;
        while (size() > 0 && writers.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(1);
        }
        for (var writer : writers) {
            writer.interrupt();
            writer.join();
        }
    }

    private void run(boolean first) {
        try {
            long written = System.nanoTime() - bounds.gather().toNanos();
            while (true) {
                var group = new ArrayList<Waiting<T, R>>(bounds.group());
                if (first) {
                    group.add(queue.take());
                    gather(written + bounds.gather().toNanos() - System.nanoTime());
                } else {
                    help.tryAcquire(HANGING_MILLIS, TimeUnit.MILLISECONDS);
                }
                queue.drainTo(group, bounds.group() - group.size());
                if (!group.isEmpty()) {
                    write(group);
                    written = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One is taken already; who wakes us may have counted it. */
    private void gather(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        enough.drainPermits();
        boolean woken = true;
        while (woken && queue.size() + 1 < worthAWrite()) {
            woken = enough.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private int worthAWrite() {
        return Math.min(bounds.enough(), crowd);
    }

    private void write(List<Waiting<T, R>> group) {
        List<R> results;
        try {
            results = sink.write(group.stream().map(Waiting::item).toList());
        } catch (RuntimeException e) {
            failed(group, e);
            return;
        }
        answer(group, i -> group.get(i).answer().complete(results.get(i)));
    }

    private void failed(List<Waiting<T, R>> group, RuntimeException e) {
        if (group.size() > 1 && sink.mayBeOneItem(e)) {
            write(group.subList(0, group.size() / 2));
            write(group.subList(group.size() / 2, group.size()));
        } else {
            answer(group, i -> group.get(i).answer().completeExceptionally(e));
        }
    }

    /** Room is made first: a caller who sees the answer may bring the next item at once. */
    private void answer(List<Waiting<T, R>> group, IntConsumer answer) {
        int inside = size();
        crowd = Math.max(inside, (3 * crowd + inside) / 4);
        room.release(group.size());
        IntStream.range(0, group.size()).boxed().collect(Collectors.groupingBy(i -> group.get(i).home()))
                .forEach((home, answered) -> home.execute(() -> answered.forEach(answer::accept)));
    }
}
