package org.selamat.status.brake.domain;

import java.util.Objects;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.Merge;

/** What the brake can keep back besides new evidence. */
public sealed interface Change {

    /** A source's word that a piece of evidence was wrong. */
    record Withdrawal(EvidenceId evidence) implements Change {

        public Withdrawal {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /** A policy that took effect, for one person. */
    record Policy(String version) implements Change {

        public Policy {
            Objects.requireNonNull(version, "version");
        }
    }

    /** Two ids that became one person, or two again. */
    record Identity(Merge merge) implements Change {

        public Identity {
            Objects.requireNonNull(merge, "merge");
        }
    }
}
