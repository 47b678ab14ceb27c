package org.selamat.identity.merge.application;

import org.selamat.identity.merge.domain.Merge;

/** How a step of a merge ended. */
public sealed interface MergeOutcome {

    /** Taken. */
    record Taken(Merge merge) implements MergeOutcome {
    }

    /** No such merge. */
    record Unknown() implements MergeOutcome {
    }

    /** One of the two isn't registered. */
    record PersonUnknown() implements MergeOutcome {
    }

    /** One of the two is part of another merge, or this one isn't in a state for the step. */
    record Conflict() implements MergeOutcome {
    }

    /** Whoever proposed a step can't approve it. */
    record SecondPersonNeeded() implements MergeOutcome {
    }
}
