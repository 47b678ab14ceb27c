package org.selamat.status.policy.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDraft.Refusal;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicySet;

/** A second person, who saw what a draft would change, adopts it for a day in the future. */
@ApplicationScoped
public class AdoptPolicy {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final PolicyDrafts drafts;
    private final PolicySet policies;
    private final Clock clock;

    AdoptPolicy(PolicyDrafts drafts, PolicySet policies, Clock clock) {
        this.drafts = drafts;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public Outcome adopt(String version, String officer) {
        return drafts.lock(version).map(draft -> adopt(draft, officer)).orElseGet(Unknown::new);
    }

    private Outcome adopt(PolicyDraft draft, String officer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MALAYSIA);
        LocalDate last = Stream.concat(drafts.adopted().stream().map(PolicyDraft::from),
                Stream.of(LocalDate.ofInstant(policies.last().effectiveFrom(), MALAYSIA))).max(LocalDate::compareTo)
                .orElseThrow();
        return draft.refusal(officer, today, last).<Outcome> map(Refused::new).orElseGet(() -> {
            PolicyDraft adopted = draft.adoptedBy(officer);
            drafts.replace(adopted);
            return new Adopted(adopted);
        });
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** In force from its day on. */
    public record Adopted(PolicyDraft draft) implements Outcome {
    }

    /** It can't be adopted, or not by this person. */
    public record Refused(Refusal why) implements Outcome {
    }

    /** No such draft. */
    public record Unknown() implements Outcome {
    }
}
