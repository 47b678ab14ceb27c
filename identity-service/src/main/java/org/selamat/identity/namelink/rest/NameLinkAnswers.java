package org.selamat.identity.namelink.rest;

import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLinkOutcome;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Decided;
import org.selamat.identity.namelink.domain.NameLinkOutcome.EvidenceNeeded;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Taken;
import org.selamat.identity.namelink.domain.NameLinkOutcome.TooMany;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** How a step with another name is answered over HTTP. */
final class NameLinkAnswers {

    private NameLinkAnswers() {
    }

    static NameLinkView of(NameLinkOutcome outcome) {
        if (outcome instanceof Taken taken) {
            return NameLinkView.of(taken.link());
        }
        throw new ProblemException(problem(outcome), NameLink.MOST);
    }

    private static ProblemType problem(NameLinkOutcome outcome) {
        if (outcome instanceof TooMany) {
            return IdentityProblems.TOO_MANY_NAMES;
        }
        if (outcome instanceof Decided) {
            return IdentityProblems.NAME_DECIDED;
        }
        return outcome instanceof EvidenceNeeded ? IdentityProblems.NAME_EVIDENCE_NEEDED : CommonProblems.NOT_FOUND;
    }
}
