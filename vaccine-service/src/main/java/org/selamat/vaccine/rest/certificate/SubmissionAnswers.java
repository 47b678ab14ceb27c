package org.selamat.vaccine.rest.certificate;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.SubmitForeignCertificate.Answer;
import org.selamat.vaccine.application.review.ShowSubmissions;
import org.selamat.vaccine.application.review.ShowSubmissions.Submission;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.scan.PictureProblems;
import org.selamat.vaccine.rest.scan.Unreadable;

/** What came of a submission, as HTTP. */
@ApplicationScoped
class SubmissionAnswers {

    private static final Map<Class<? extends Answer>, ProblemType> PROBLEMS = Map.of( //
            Answer.IdTaken.class, VaccineProblems.ID_TAKEN, //
            Answer.TravelDateImpossible.class, VaccineProblems.TRAVEL_DATE_IMPOSSIBLE, //
            Answer.TooManyInReview.class, VaccineProblems.TOO_MANY_IN_REVIEW);

    private final ShowSubmissions submissions;
    private final Problems problems;

    SubmissionAnswers(ShowSubmissions submissions, Problems problems) {
        this.submissions = submissions;
        this.problems = problems;
    }

    Response of(Answer answer) {
        if (answer instanceof Answer.Decided decided) {
            var certificate = decided.certificate();
            return Response.created(URI.create("/v1/me/foreign-certificates/" + certificate.id().value()))
                    .entity(view(submissions.with(certificate))).build();
        }
        return answer instanceof Answer.PersonNotYetKnown ? Later.of(problems, VaccineProblems.PERSON_NOT_YET_KNOWN)
                : problems.of(PROBLEMS.get(answer.getClass()));
    }

    Response of(Unreadable unreadable) {
        return PictureProblems.of(problems, unreadable);
    }

    ForeignCertificateDecision view(Submission submission) {
        return ForeignCertificateDecision.of(submission, problems.language());
    }
}
