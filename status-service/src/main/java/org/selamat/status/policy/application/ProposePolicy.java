package org.selamat.status.policy.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.Population;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDraft.State;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicyReader;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.domain.Trial;

/** An officer proposes a policy; the trial on everyone's evidence begins at once. */
@ApplicationScoped
public class ProposePolicy {

    private final PolicyDrafts drafts;
    private final PolicyReader reader;
    private final PolicySet policies;
    private final Population population;
    private final Clock clock;

    ProposePolicy(PolicyDrafts drafts, PolicyReader reader, PolicySet policies, Population population, Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.policies = policies;
        this.population = population;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(Proposal proposal, String officer) {
        Instant now = clock.instant();
        Trial trial = Trial.begin(proposal.at().orElse(now), population.size());
        PolicyDraft draft = new PolicyDraft(proposal.version(), proposal.from(), proposal.sources(), proposal.changes(),
                officer,
                now, State.TRYING, trial, Optional.empty());
        try {
            reader.read(draft);
        } catch (IllegalArgumentException e) {
            return new Unreadable(e.getMessage());
        }
        boolean taken = policies.all().stream().anyMatch(policy -> policy.version().equals(proposal.version()));
        return taken || !drafts.add(draft) ? new VersionTaken() : new Proposed(draft);
    }

    /**
     * What shall hold, from when, and who says so.
     *
     * @param at the moment to try it on; now when absent
     */
    public record Proposal(String version, LocalDate from, List<String> sources, String changes, Optional<Instant> at) {
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Being tried. */
    public record Proposed(PolicyDraft draft) implements Outcome {
    }

    /** It is no policy; the text names what can't be read. */
    public record Unreadable(String why) implements Outcome {
    }

    /** A version names one policy for ever. */
    public record VersionTaken() implements Outcome {
    }
}
