package org.selamat.kit.group;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A sink that commits when the test says so; negative items can't be written. */
final class SlowSink implements GroupCommit.Sink<Integer, String> {

    private static final int FOR_GOOD = 1_000_000;

    private final Semaphore arrivals = new Semaphore(0);
    private final Semaphore commits = new Semaphore(0);
    private final List<List<Integer>> groups = new CopyOnWriteArrayList<>();
    private final List<Integer> written = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    void awaitArrival() throws InterruptedException {
        arrivals.acquire();
    }

    void commitOne() {
        commits.release();
    }

    void openForGood() {
        commits.release(FOR_GOOD);
    }

    void breakDown() {
        away = true;
    }

    List<List<Integer>> groups() {
        return groups;
    }

    List<Integer> written() {
        return written;
    }

    @Override
    public List<String> write(List<Integer> group) {
        groups.add(List.copyOf(group));
        arrivals.release();
        commits.acquireUninterruptibly();
        if (away) {
            throw new IllegalStateException("away");
        }
        if (group.stream().anyMatch(item -> item < 0)) {
            throw new IllegalArgumentException("bad item");
        }
        written.addAll(group);
        return group.stream().map(item -> "written " + item).toList();
    }

    @Override
    public boolean mayBeOneItem(RuntimeException failure) {
        return failure instanceof IllegalArgumentException;
    }
}
