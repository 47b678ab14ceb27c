package org.selamat.vaccine.rest.review;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.review.DecideReview;
import org.selamat.vaccine.application.review.ProposeReview;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.dose.DoseRefusals;

/** What came of reviews, as HTTP. */
@ApplicationScoped
class ReviewAnswers {

    private final Problems problems;

    ReviewAnswers(Problems problems) {
        this.problems = problems;
    }

    Locale language() {
        return problems.language();
    }

    Response of(ProposeReview.Answer answer) {
        if (answer instanceof ProposeReview.Answer.Proposed proposed) {
            return Response.ok(ReviewProgress.of(proposed.review())).build();
        }
        if (answer instanceof ProposeReview.Answer.Impossible impossible) {
            return problems.of(DoseRefusals.problem(impossible.why()));
        }
        return problems.of(answer instanceof ProposeReview.Answer.Unknown ? VaccineProblems.REVIEW_NOT_FOUND
                : VaccineProblems.REVIEW_NOT_WAITING);
    }

    Response of(DecideReview.Answer answer) {
        if (answer instanceof DecideReview.Answer.Done done) {
            return Response.ok(ReviewProgress.of(done.review())).build();
        }
        if (answer instanceof DecideReview.Answer.SamePerson) {
            return problems.of(VaccineProblems.SECOND_PERSON_NEEDED);
        }
        return problems.of(answer instanceof DecideReview.Answer.Unknown ? VaccineProblems.REVIEW_NOT_FOUND
                : VaccineProblems.REVIEW_CHANGED);
    }

    /** To be saved and looked at by a program that expects the worst: whoever sent it may have put anything into it. */
    static Response of(Exhibit.File file) {
        return Response.ok(file.bytes()).type("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"certificate\"").header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
