package org.selamat.identity.merge.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/**
 * Two records of one person on their way to being one: PROPOSED → MERGED → UNMERGE_PROPOSED → UNMERGED, each arrow that changes
 * anything by somebody else than who proposed it. Nothing is moved: documents, account and dependants of the merged record stay
 * its own and are found through the survivor, so taking them apart again gives each back exactly what it had.
 *
 * @param reason a code
 * @param proposer who proposed the step that waits, or was taken last
 * @param approver who approved the last step that changed something
 */
public record Merge(UUID id, PersonId survivor, PersonId merged, String reason, State state, String proposer,
        Optional<String> approver, Instant since) {

    public Merge {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(since, "since");
        if (survivor.equals(merged)) {
            throw new IllegalArgumentException("a person is not merged with themself");
        }
    }

    public static Merge proposed(UUID id, PersonId survivor, PersonId merged, String reason, String proposer, Instant now) {
        return new Merge(id, survivor, merged, reason, State.PROPOSED, proposer, Optional.empty(), now);
    }

    public boolean waits() {
        return state == State.PROPOSED || state == State.UNMERGE_PROPOSED;
    }

    /** Whether the two are one at the moment. */
    public boolean holds() {
        return state == State.MERGED || state == State.UNMERGE_PROPOSED;
    }

    /** @throws IllegalStateException when nothing waits, or the second person is the first */
    public Merge approvedBy(String second, Instant now) {
        if (!waits() || second.equals(proposer)) {
            throw new IllegalStateException("a proposed step needs a second person");
        }
        return new Merge(id, survivor, merged, reason, state == State.PROPOSED ? State.MERGED : State.UNMERGED, proposer,
                Optional.of(second), now);
    }

    /** @throws IllegalStateException when the two aren't merged */
    public Merge unmergeProposedBy(String proposer, String reason, Instant now) {
        if (state != State.MERGED) {
            throw new IllegalStateException("only what is merged can be taken apart");
        }
        return new Merge(id, survivor, merged, reason, State.UNMERGE_PROPOSED, proposer, approver, now);
    }

    /** How far it has come. */
    public enum State {
        PROPOSED,
        MERGED,
        UNMERGE_PROPOSED,
        UNMERGED
    }
}
