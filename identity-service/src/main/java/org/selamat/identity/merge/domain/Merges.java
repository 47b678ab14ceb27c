package org.selamat.identity.merge.domain;

import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/** All merges, the undone ones too. */
public interface Merges {

    void add(Merge merge);

    Optional<Merge> find(UUID id);

    /** As {@link #find}, and nobody else decides about it until the transaction ends. */
    Optional<Merge> hold(UUID id);

    void replace(Merge merge);

    /** Keeps what each of the two has of its own at this moment: ids and versions, nothing that names anyone. */
    void snapshot(Merge merge);

    /** The snapshot, as JSON; empty before the merge. */
    Optional<String> snapshotOf(UUID id);

    /** Whether the person is part of a merge that holds, on either side. */
    boolean isMerged(PersonId person);

    /** Whether staff have proposed to take apart a merge that the person is part of. */
    boolean isBeingParted(PersonId person);
}
