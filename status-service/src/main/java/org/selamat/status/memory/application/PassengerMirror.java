package org.selamat.status.memory.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.name.HolderIndex;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.boarding.domain.FreshStatuses;
import org.selamat.status.memory.domain.MemoryHolder;
import org.selamat.status.memory.domain.MemoryStatus;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.FreshHolders;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.PolicySet;

/**
 * This replica's memory. It answers only while its feed proved within the bound of the policy that nothing waits to be read;
 * whether it holds a person's newest version is asked of the statuses each time, as of every copy.
 */
@ApplicationScoped
public class PassengerMirror implements FreshStatuses, FreshHolders {

    private static final Label[] LABELS = Label.values();

    private final PolicySet policies;
    private final Clock clock;
    private volatile PassengerMemory memory;
    private volatile Instant caughtUpAt = Instant.MIN;

    PassengerMirror(PolicySet policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The memory that the feed fills from now on; not used before it has caught up. */
    public void fill(PassengerMemory built) {
        caughtUpAt = Instant.MIN;
        memory = built;
    }

    /** Everything that the topics hold has been read. */
    public void caughtUp() {
        caughtUpAt = clock.instant();
    }

    public boolean isFresh() {
        Instant now = clock.instant();
        return memory != null && caughtUpAt.isAfter(now.minus(policies.inForceAt(now).boarding().staleAfter()));
    }

    @Override
    public Optional<Map<PersonId, Entry>> of(Collection<PersonId> persons) {
        if (!isFresh()) {
            return Optional.empty();
        }
        Map<PersonId, Entry> entries = new HashMap<>();
        persons.forEach(
                person -> memory.status(person.value()).ifPresent(status -> entries.put(person, entry(person, status))));
        return Optional.of(entries);
    }

    @Override
    public Map<DocumentIndex, Holder> holders(Collection<DocumentIndex> documents) {
        Map<DocumentIndex, Holder> holders = new HashMap<>();
        if (isFresh()) {
            documents.forEach(document -> memory.holder(fingerprint(document.hex()))
                    .ifPresent(found -> holders.put(document, holder(found))));
        }
        return holders;
    }

    /** The first 64 bits of a document's keyed hash. */
    public static long fingerprint(String hex) {
        return Long.parseUnsignedLong(hex, 0, 16, 16);
    }

    public static MemoryStatus status(Entry entry) {
        return new MemoryStatus(entry.version(), (byte) entry.label().ordinal(),
                entry.validUntil().map(PassengerMirror::seconds).orElse(0), seconds(entry.decidedAt()));
    }

    private static Entry entry(PersonId person, MemoryStatus status) {
        return new Entry(person, status.version(), LABELS[status.label()],
                Optional.of(status.validUntil()).filter(end -> end != 0).map(PassengerMirror::instant),
                instant(status.decidedAt()));
    }

    private static Holder holder(MemoryHolder found) {
        return new Holder(new PersonId(found.person()), found.tags().map(HolderIndex::ofBytes));
    }

    /** Rounded up: a restriction never ends earlier from memory than from the record. */
    private static int seconds(Instant at) {
        return (int) (at.getEpochSecond() + (at.getNano() > 0 ? 1 : 0));
    }

    private static Instant instant(int seconds) {
        return Instant.ofEpochSecond(Integer.toUnsignedLong(seconds));
    }
}
