package org.selamat.vaccine.rest.revocation;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.revocation.SuspendCertificate.Answer;
import org.selamat.vaccine.rest.VaccineProblems;

/** What came of a suspension, as HTTP. */
@ApplicationScoped
class SuspensionAnswers {

    private static final Map<Class<? extends Answer>, ProblemType> PROBLEMS = Map.of( //
            Answer.CertificateUnknown.class, VaccineProblems.CERTIFICATE_NOT_FOUND, //
            Answer.TooLong.class, VaccineProblems.SUSPENSION_TOO_LONG, //
            Answer.NotSuspended.class, VaccineProblems.NOT_SUSPENDED, //
            Answer.SamePerson.class, VaccineProblems.SECOND_PERSON_NEEDED);

    private final Problems problems;

    SuspensionAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(Answer answer) {
        return answer instanceof Answer.Done done ? Response.ok(RevocationView.of(done.revocation())).build()
                : problems.of(PROBLEMS.get(answer.getClass()));
    }
}
