package org.selamat.status.evidence.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything known about one person: the evidence and what was voided of it.
 * Adding is a set union, so order, repetition and delay of what arrives cannot matter; a voiding may even arrive before the
 * evidence.
 */
public final class EvidenceSet {

    public static final EvidenceSet EMPTY = new EvidenceSet(Map.of(), Set.of());

    private final Map<EvidenceId, Evidence> evidence;
    private final Set<EvidenceId> voided;

    private EvidenceSet(Map<EvidenceId, Evidence> evidence, Set<EvidenceId> voided) {
        this.evidence = evidence;
        this.voided = voided;
    }

    public static EvidenceSet of(Collection<Evidence> evidence, Collection<EvidenceId> voided) {
        Map<EvidenceId, Evidence> byId = new HashMap<>();
        evidence.forEach(one -> byId.putIfAbsent(one.id(), one));
        return new EvidenceSet(Collections.unmodifiableMap(byId), Set.copyOf(voided));
    }

    public EvidenceSet with(Evidence added) {
        if (evidence.containsKey(added.id())) {
            return this;
        }
        Map<EvidenceId, Evidence> more = new HashMap<>(evidence);
        more.put(added.id(), added);
        return new EvidenceSet(Collections.unmodifiableMap(more), voided);
    }

    public EvidenceSet without(EvidenceId wrong) {
        Set<EvidenceId> more = new HashSet<>(voided);
        more.add(wrong);
        return new EvidenceSet(evidence, Collections.unmodifiableSet(more));
    }

    /** What holds at the given time, oldest first: not voided, and not from the future. */
    public List<Evidence> standingAt(Instant t) {
        return standing().stream().filter(one -> !one.occurredAt().isAfter(t)).toList();
    }

    /** What was not voided, oldest first, the future included. */
    public List<Evidence> standing() {
        return evidence.values().stream()
                .filter(one -> !isVoided(one.id()))
                .sorted(Evidence.CHRONOLOGICAL)
                .toList();
    }

    public boolean isVoided(EvidenceId id) {
        return voided.contains(id);
    }

    public boolean contains(EvidenceId id) {
        return evidence.containsKey(id);
    }

    public Collection<Evidence> all() {
        return evidence.values();
    }
}
