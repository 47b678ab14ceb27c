package org.selamat.status.batch.domain;

import java.util.Objects;

/** Whether a batch took a step. */
public sealed interface Step {

    /** It did, and this is how it stands now. */
    record Taken(Batch batch) implements Step {
    }

    /** It did not. */
    record Refused(Why why, BatchState state) implements Step {

        public Refused {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(state, "state");
        }

        static Refused in(BatchState state) {
            return new Refused(Why.WRONG_STATE, state);
        }

        /** The reasons that the rules know. */
        public enum Why {
            WRONG_STATE,
            SAME_PERSON,
            UNSAFE
        }
    }
}
