package org.selamat.vaccine.application.correction;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.DoseCorrections;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.Injection;

/** A first member of staff says which record is wrong, and how it should be. Nothing changes yet. */
@ApplicationScoped
public class ProposeDoseCorrection {

    /** What came of it. */
    public sealed interface Answer {

        record Proposed(DoseCorrection correction) implements Answer {
        }

        /** No such dose of this person, or voided already. */
        record DoseUnknown() implements Answer {
        }

        /** The record isn't the one that the proposer saw. */
        record Changed() implements Answer {
        }

        /** A certificate's dose is as its country says; it can be voided only. */
        record NotReplaceable() implements Answer {
        }

        record Refused(DoseRefusal reason) implements Answer {
        }

        /** The replacement is on record already. */
        record Duplicate() implements Answer {
        }
    }

    /** What is proposed. */
    public record Proposal(PersonId person, DoseId dose, String beforeHash, Optional<Injection> replacement, Grounds grounds) {
    }

    private final Doses doses;
    private final DoseCorrections corrections;
    private final ReplacementDraft drafts;
    private final AccessRecords accesses;
    private final Clock clock;

    ProposeDoseCorrection(Doses doses, DoseCorrections corrections, ReplacementDraft drafts, AccessRecords accesses,
            Clock clock) {
        this.doses = doses;
        this.corrections = corrections;
        this.drafts = drafts;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Answer propose(Proposal proposal, String proposer) {
        var dose = doses.held(proposal.person(), proposal.dose());
        if (dose.isEmpty()) {
            return new Answer.DoseUnknown();
        }
        if (!dose.get().hash().equals(proposal.beforeHash())) {
            return new Answer.Changed();
        }
        return proposal.replacement().flatMap(right -> against(dose.get(), right)).orElseGet(() -> keep(proposal, proposer));
    }

    private Optional<Answer> against(Dose wrong, Injection right) {
        if (wrong.source() != Dose.Source.CENTRE) {
            return Optional.of(new Answer.NotReplaceable());
        }
        var verdict = drafts.judge(wrong, right);
        if (verdict instanceof ReplacementDraft.Verdict.Refused refused) {
            return Optional.of(new Answer.Refused(refused.reason()));
        }
        return verdict instanceof ReplacementDraft.Verdict.Duplicate ? Optional.of(new Answer.Duplicate()) : Optional.empty();
    }

    private Answer keep(Proposal proposal, String proposer) {
        var correction = new DoseCorrection(Uuids.v7(clock), proposal.person(), proposal.dose(), proposal.beforeHash(),
                proposal.replacement(), proposal.grounds(), proposer, clock.instant(), Optional.empty());
        corrections.add(correction);
        accesses.record(Access.write("vaccine.dose-correction", proposal.person().value(), "dose", "replacement", "reason"));
        return new Answer.Proposed(correction);
    }
}
