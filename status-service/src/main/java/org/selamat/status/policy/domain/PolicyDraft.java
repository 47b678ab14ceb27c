package org.selamat.status.policy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy that somebody proposes: what changes, from which day, and who says so. It is tried on everyone's evidence before a
 * second person adopts it, and it never takes effect in the past.
 *
 * @param from first day, in Malaysia
 * @param changes what differs from the policy before it, as JSON in the form of the policy file
 * @param trial how far the trial on everyone's evidence has come
 */
public record PolicyDraft(String version, LocalDate from, List<String> sources, String changes, String proposer,
        Instant proposedAt, State state, Trial trial, Optional<String> approver) {

    public PolicyDraft {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(trial, "trial");
        sources = List.copyOf(sources);
        if (approver.filter(proposer::equals).isPresent()) {
            throw new IllegalArgumentException("nobody adopts their own draft");
        }
    }

    public PolicyDraft progressed(Trial further, boolean atEnd) {
        return new PolicyDraft(version, from, sources, changes, proposer, proposedAt, atEnd ? state.next() : state, further,
                approver);
    }

    /**
     * @param today in Malaysia
     * @param last first day of the policy that would come before it
     */
    public Optional<Refusal> refusal(String officer, LocalDate today, LocalDate last) {
        if (officer.equals(proposer)) {
            return Optional.of(Refusal.SAME_OFFICER);
        }
        if (state != State.TRIED) {
            return Optional.of(Refusal.NOT_TRIED);
        }
        return from.isAfter(today) && from.isAfter(last) ? Optional.empty() : Optional.of(Refusal.SIMULATION_ONLY);
    }

    public PolicyDraft adoptedBy(String officer) {
        return new PolicyDraft(version, from, sources, changes, proposer, proposedAt, State.ADOPTED, trial,
                Optional.of(officer));
    }

    /** A draft's life; ADOPTED waits for its day, APPLYING goes over everyone's evidence again. */
    public enum State {
        TRYING,
        TRIED,
        ADOPTED,
        APPLYING,
        IN_FORCE;

        State next() {
            return switch (this) {
                case TRYING -> TRIED;
                case ADOPTED -> APPLYING;
                case APPLYING -> IN_FORCE;
                default -> this;
            };
        }
    }

    /** Why it isn't adopted. */
    public enum Refusal {
        SAME_OFFICER,
        NOT_TRIED,
        /** Its first day is not in the future, or not after the last policy's: it could only be tried. */
        SIMULATION_ONLY
    }
}
