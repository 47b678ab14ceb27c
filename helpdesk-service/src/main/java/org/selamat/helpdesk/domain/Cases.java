package org.selamat.helpdesk.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All support cases. */
public interface Cases {

    /**
     * Keeps everybody else from opening a case under this id, and the person from being erased, until the transaction ends.
     *
     * @return false when the person was erased: of them no case opens any more
     */
    boolean reserve(CaseId id, PersonId person);

    Optional<SupportCase> find(CaseId id);

    Optional<SupportCase> find(CaseHandle handle);

    /** Whether a case has or had this handle; whose it was doesn't matter. */
    boolean isTaken(CaseHandle handle);

    /** Finds it for a step: nobody else can move it until the transaction ends. */
    Optional<SupportCase> lock(CaseHandle handle);

    Optional<SupportCase> lock(CaseId id);

    /** The case of a referral that nobody has ended, for a step. */
    Optional<SupportCase> lockReferral(UUID decisionId);

    void add(SupportCase opened);

    void save(SupportCase moved);

    /** Adds lines to the citizen's timeline. */
    void tell(CaseId id, List<TimelineEntry> entries);

    List<TimelineEntry> timeline(CaseId id);

    /**
     * A person's cases, newest first.
     *
     * @param before only those opened earlier than this place of the list; null for the first part
     */
    List<SupportCase> of(PersonId person, Place before, int limit);

    boolean anyOpen(PersonId person);

    /** Every case of theirs that isn't over, for a step. */
    List<SupportCase> lockOpen(PersonId person);

    /** Those of the given persons who have an open case. */
    Set<PersonId> withOpen(Collection<PersonId> persons);

    List<SupportCase> openOn(PersonId person, Flight flight);

    /** Two cases about the same flight of the same person: when one is corrected, the other has nothing left. */
    void link(CaseId one, CaseId other);

    List<SupportCase> lockOpenLinked(CaseId id);

    /**
     * Cases that were resolved before {@code moment} and wait for closing, locked; those that another worker holds are left
     * to it.
     */
    List<SupportCase> lockResolvedBefore(Instant moment, int limit);

    /** A place in a list that is sorted by time and id. */
    record Place(Instant at, UUID id) {
    }
}
