package org.selamat.status.policy.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.selamat.status.derivation.application.LetTimePass;
import org.selamat.status.derivation.domain.PolicyTrial;
import org.selamat.status.derivation.domain.Population;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicyDiff;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDraft.State;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicyReader;
import org.selamat.status.policy.domain.Trial;
import org.selamat.status.policy.domain.Trial.Tried;

/** Goes over everyone's evidence in steps: to count what a draft would change, or to let an adopted one take effect. */
@ApplicationScoped
public class TryPolicy {

    private static final Logger LOG = Logger.getLogger(TryPolicy.class);

    private final PolicyDrafts drafts;
    private final PolicyReader reader;
    private final Walk walk;
    private final StatusFold fold;
    private final Clock clock;

    TryPolicy(PolicyDrafts drafts, PolicyReader reader, Walk walk, StatusFold fold, Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.walk = walk;
        this.fold = fold;
        this.clock = clock;
    }

    /**
     * One step of whichever draft waits.
     *
     * @return whether there may be another one
     */
    @Transactional
    public boolean step(int limit) {
        return drafts.lockWaiting().map(draft -> step(draft, limit)).orElse(false);
    }

    private boolean step(PolicyDraft draft, int limit) {
        if (draft.state() == State.ADOPTED) {
            boolean due = !reader.read(draft).effectiveFrom().isAfter(clock.instant());
            if (due) {
                drafts.replace(draft.progressed(draft.trial().fromTheBeginning(), true));
            }
            return due;
        }
        List<PersonId> people = walk.after(draft.trial(), limit);
        Tried found = draft.state() == State.TRYING ? each(people, trial(draft))
                : new Tried(PolicyDiff.NONE, walk.letItTakeEffect(people));
        Trial further = people.isEmpty() ? draft.trial()
                : draft.trial().further(people.size(), people.get(people.size() - 1).value(), found);
        drafts.replace(draft.progressed(further, people.size() < limit));
        return true;
    }

    /** For all of them at once; when one makes that impossible, for each of the others. */
    private static Tried each(List<PersonId> people, Function<List<PersonId>, PolicyDiff> work) {
        try {
            return new Tried(work.apply(people), 0);
        } catch (RuntimeException e) {
            if (people.size() > 1) {
                return people.stream().map(one -> each(List.of(one), work)).reduce(Tried.NOBODY, Tried::plus);
            }
            LOG.errorf("what is recorded about %s can't be folded: %s", people, e);
            return Tried.NOT_FOLDED;
        }
    }

    private Function<List<PersonId>, PolicyDiff> trial(PolicyDraft draft) {
        PolicyTrial trial = new PolicyTrial(fold, reader.read(draft), draft.trial().at());
        return people -> trial.of(walk.evidence(people));
    }

    /** Everyone, a few at a time. */
    @ApplicationScoped
    static class Walk {

        private final Population population;
        private final EvidenceLog log;
        private final LetTimePass time;

        Walk(Population population, EvidenceLog log, LetTimePass time) {
            this.population = population;
            this.log = log;
            this.time = time;
        }

        List<PersonId> after(Trial trial, int limit) {
            return population.after(trial.after(), limit);
        }

        Collection<EvidenceSet> evidence(List<PersonId> people) {
            return log.of(people).values();
        }

        /**
         * Says anew what each one's status is; who has the same as before gets no new version.
         *
         * @return how many had to be left out
         */
        int letItTakeEffect(List<PersonId> people) {
            return people.isEmpty() ? 0 : time.of(people).size();
        }
    }
}
