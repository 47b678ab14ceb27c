package org.selamat.local.replay;

import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What all phones together scanned, and what was acknowledged or refused to them. */
final class Account {

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<UUID> delayed = ConcurrentHashMap.newKeySet();
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final AtomicInteger scanned = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void scanned() {
        scanned.incrementAndGet();
    }

    /** @param latency from the moment of the scan */
    void acknowledged(UUID id, Duration latency) {
        acknowledged.add(id);
        millis.add(latency.toMillis());
    }

    /** It waits for another try, its own or that of a scan before it. */
    void delayed(UUID id) {
        delayed.add(id);
    }

    /** For good: the phone forgets the scan. */
    void refused() {
        refused.incrementAndGet();
    }

    int sent() {
        return scanned.get();
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    int delays() {
        return delayed.size();
    }

    int refusals() {
        return refused.get();
    }

    /** Scans that no phone has to send any longer. */
    int settled() {
        return acknowledged.size() + refused.get();
    }

    /** Milliseconds below which the given share was acknowledged, counted from the moment at which each was due. */
    long percentile(double share) {
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
