package org.selamat.vaccine.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.certificate.ForeignCertificate.Outcome;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.domain.review.ReviewGround;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/** What a program can say about a foreign certificate, and when it should ask humans instead of refusing. */
@ApplicationScoped
class ForeignAssessment {

    /** One code of several: the best of them decides for all, because a document may show more than the certificate. */
    record Judged(Verdict verdict, Optional<NameGrade> grade) {

        boolean isAccepted() {
            return verdict.isValid() && grade.filter(NameGrade::isSamePerson).isPresent();
        }
    }

    /** @param best empty when there was no code at all */
    record Assessed(Outcome outcome, Optional<ReviewGround> ground, Optional<Judged> best, List<Judged> accepted) {
    }

    private static final Set<Reason> NOBODY_WE_KNOW = Set.of(Reason.SIGNER_UNKNOWN, Reason.AUTHORITY_UNKNOWN);

    private final VerifyCode verify;
    private final ForeignDoses doses;

    ForeignAssessment(VerifyCode verify, ForeignDoses doses) {
        this.verify = verify;
        this.doses = doses;
    }

    Assessed of(ShownCertificate shown, Holder holder) {
        var judged = shown.codes().stream().map(parts -> judge(verify.verify(parts, Optional.empty()), holder))
                .sorted(Comparator.comparing(ForeignAssessment::rank)).toList();
        var best = judged.stream().findFirst();
        var accepted = judged.stream().filter(Judged::isAccepted).toList();
        var ground = accepted.isEmpty() ? ground(best, shown.file().isPresent()) : Optional.<ReviewGround> empty();
        return new Assessed(ground.map(why -> Outcome.IN_REVIEW).orElseGet(() -> outcome(best)), ground, best, accepted);
    }

    private Judged judge(Verdict verdict, Holder holder) {
        return new Judged(verdict, verdict.statement().map(statement -> doses.grade(statement.subject(), holder)));
    }

    private static int rank(Judged judged) {
        if (judged.isAccepted()) {
            return 0;
        }
        if (judged.verdict().isValid()) {
            return judged.grade().map(Enum::ordinal).orElse(NameGrade.values().length);
        }
        return NameGrade.values().length
                + (isByNobodyWeKnow(judged.verdict()) ? 1 : judged.verdict().format().isPresent() ? 2 : 3);
    }

    /** A text that is no certificate says nothing to an officer either; a picture may show one around it. */
    private static Optional<ReviewGround> ground(Optional<Judged> best, boolean hasFile) {
        if (best.isEmpty() || best.get().verdict().format().isEmpty()) {
            return hasFile ? Optional.of(ReviewGround.UNSIGNED) : Optional.empty();
        }
        if (best.get().verdict().isValid()) {
            return best.get().grade().filter(NameGrade.NEAR::equals).map(near -> ReviewGround.NAME_NEAR);
        }
        return isByNobodyWeKnow(best.get().verdict()) ? Optional.of(ReviewGround.SIGNER_UNKNOWN) : Optional.empty();
    }

    private static boolean isByNobodyWeKnow(Verdict verdict) {
        return verdict.checks().stream().anyMatch(check -> check.reason().filter(NOBODY_WE_KNOW::contains).isPresent());
    }

    private static Outcome outcome(Optional<Judged> best) {
        if (best.filter(Judged::isAccepted).isPresent()) {
            return Outcome.ACCEPTED;
        }
        return best.filter(judged -> judged.verdict().isValid()).isPresent() ? Outcome.NAME_MISMATCH : Outcome.REFUSED;
    }
}
