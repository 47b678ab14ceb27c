package org.selamat.status.memory.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * All persons, as their events bring them: status, name tags, and documents by the first 64 bits of their keyed hash.
 * Spread over segments, each behind a lock of its own, so that a change stops no more than a small part of the questions.
 * Events may come twice and late: a status with a version that is not higher changes nothing.
 */
public final class PassengerMemory {

    /** Six bits of segment and 26 of row: 64 times 67 million. */
    static final int SEGMENTS = 64;
    private static final int ROW_BITS = 26;

    final PersonSegment[] persons = new PersonSegment[SEGMENTS];
    final LongKeys[] documents = new LongKeys[SEGMENTS];
    private final ReentrantReadWriteLock[] locks = new ReentrantReadWriteLock[2 * SEGMENTS];

    /** @param expected persons; more are welcome, at the price of growing */
    public PassengerMemory(long expected) {
        int each = (int) (expected / SEGMENTS);
        Arrays.setAll(persons, i -> new PersonSegment(each, 0));
        Arrays.setAll(documents, i -> new LongKeys(each));
        Arrays.setAll(locks, i -> new ReentrantReadWriteLock());
    }

    /** @return false when this version or a later one was there */
    public boolean putStatus(UUID person, MemoryStatus status) {
        int s = segment(person);
        return write(s, () -> {
            PersonSegment segment = persons[s];
            int row = segment.findOrAdd(person);
            if (segment.version[row] >= status.version()) {
                return false;
            }
            segment.version[row] = (int) status.version();
            segment.label[row] = status.label();
            segment.validUntil[row] = status.validUntil();
            segment.decidedAt[row] = status.decidedAt();
            return true;
        });
    }

    /** @param tags of names and birth date; null leaves those that are known */
    public void putHolder(UUID person, byte[] tags, Set<Long> fingerprints) {
        int s = segment(person);
        Placed placed = write(s, () -> {
            boolean known = persons[s].find(person) >= 0;
            int row = persons[s].findOrAdd(person);
            if (tags != null) {
                persons[s].putTags(row, tags);
            }
            return new Placed(reference(s, row), known);
        });
        if (placed.known()) {
            forgetOthers(placed.owner(), fingerprints);
        }
        fingerprints.forEach(document -> write(SEGMENTS + slot(document), () -> {
            documents[slot(document)].put(document, placed.owner());
            return null;
        }));
    }

    public Optional<MemoryStatus> status(UUID person) {
        int s = segment(person);
        return read(s, () -> {
            int row = persons[s].find(person);
            PersonSegment in = persons[s];
            return row >= 0 && in.version[row] > 0
                    ? Optional.of(new MemoryStatus(in.version[row], in.label[row], in.validUntil[row], in.decidedAt[row]))
                    : Optional.empty();
        });
    }

    /** @param fingerprint of a document */
    public Optional<MemoryHolder> holder(long fingerprint) {
        int owner = read(SEGMENTS + slot(fingerprint), () -> documents[slot(fingerprint)].get(fingerprint));
        if (owner == 0) {
            return Optional.empty();
        }
        int s = owner >>> ROW_BITS;
        int row = (owner & (1 << ROW_BITS) - 1) - 1;
        return read(s, () -> Optional.of(new MemoryHolder(persons[s].person(row), Optional.ofNullable(persons[s].tags(row)))));
    }

    public long size() {
        return Arrays.stream(persons).mapToLong(segment -> segment.size).sum();
    }

    /** Bytes of the arrays; the rest of this object is a few kilobytes. */
    public long bytes() {
        return Arrays.stream(persons).mapToLong(PersonSegment::bytes).sum()
                + Arrays.stream(documents).mapToLong(LongKeys::bytes).sum();
    }

    <T> T read(int lock, Action<T> action) {
        locks[lock].readLock().lock();
        try {
            return action.run();
        } finally {
            locks[lock].readLock().unlock();
        }
    }

    private <T> T write(int lock, Action<T> action) {
        locks[lock].writeLock().lock();
        try {
            return action.run();
        } finally {
            locks[lock].writeLock().unlock();
        }
    }

    /** A pass over all documents: a known person's documents or name changed, which is rare. */
    private void forgetOthers(int owner, Set<Long> kept) {
        for (int slot = 0; slot < SEGMENTS; slot++) {
            LongKeys in = documents[slot];
            Set<Long> old = Arrays.stream(read(SEGMENTS + slot, () -> in.keysOf(owner))).boxed()
                    .filter(document -> !kept.contains(document)).collect(Collectors.toSet());
            if (!old.isEmpty()) {
                write(SEGMENTS + slot, () -> {
                    old.forEach(in::remove);
                    return null;
                });
            }
        }
    }

    private static int reference(int segment, int row) {
        return segment << ROW_BITS | row + 1;
    }

    /** By bits that {@link LongKeys} doesn't place by. */
    private static int segment(UUID person) {
        return (int) person.getLeastSignificantBits() & SEGMENTS - 1;
    }

    private static int slot(long fingerprint) {
        return (int) fingerprint & SEGMENTS - 1;
    }

    /** Where a person is, and whether they were there before. */
    private record Placed(int owner, boolean known) {
    }

    /** What is done behind a lock. */
    interface Action<T> {
        T run();
    }
}
