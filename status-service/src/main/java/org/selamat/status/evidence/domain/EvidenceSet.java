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

    public static final EvidenceSet EMPTY = new EvidenceSet(Map.of(), Set.of(), Set.of());

    private final Map<EvidenceId, Evidence> evidence;
    private final Set<EvidenceId> voided;
    private final Set<String> policiesSetAside;

    private EvidenceSet(Map<EvidenceId, Evidence> evidence, Set<EvidenceId> voided, Set<String> policiesSetAside) {
        this.evidence = evidence;
        this.voided = voided;
        this.policiesSetAside = policiesSetAside;
    }

    public static EvidenceSet of(Collection<Evidence> evidence, Collection<EvidenceId> voided) {
        Map<EvidenceId, Evidence> byId = new HashMap<>();
        evidence.forEach(one -> byId.putIfAbsent(one.id(), one));
        return new EvidenceSet(Collections.unmodifiableMap(byId), Set.copyOf(voided), Set.of());
    }

    public EvidenceSet with(Evidence added) {
        if (evidence.containsKey(added.id())) {
            return this;
        }
        Map<EvidenceId, Evidence> more = new HashMap<>(evidence);
        more.put(added.id(), added);
        return new EvidenceSet(Collections.unmodifiableMap(more), voided, policiesSetAside);
    }

    public EvidenceSet without(EvidenceId wrong) {
        Set<EvidenceId> more = new HashSet<>(voided);
        more.add(wrong);
        return new EvidenceSet(evidence, Collections.unmodifiableSet(more), policiesSetAside);
    }

    /**
     * The same under the policies that came before the given ones: two people have not yet said that they hold for this person.
     */
    public EvidenceSet settingAside(Set<String> policyVersions) {
        if (policyVersions.isEmpty()) {
            return this;
        }
        Set<String> more = new HashSet<>(policiesSetAside);
        more.addAll(policyVersions);
        return new EvidenceSet(evidence, voided, Collections.unmodifiableSet(more));
    }

    public Set<String> policiesSetAside() {
        return policiesSetAside;
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

    /** Nothing stands, now or later. */
    public boolean hasNothingStanding() {
        return voided.containsAll(evidence.keySet());
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
