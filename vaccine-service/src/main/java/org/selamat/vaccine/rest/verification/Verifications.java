package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.SignReceipt;
import org.selamat.vaccine.application.VerifyCode;

/** One code's verification as everybody gets it. */
@ApplicationScoped
class Verifications {

    private final VerifyCode verifyCode;
    private final SignReceipt signReceipt;
    private final Problems problems;

    Verifications(VerifyCode verifyCode, SignReceipt signReceipt, Problems problems) {
        this.verifyCode = verifyCode;
        this.signReceipt = signReceipt;
        this.problems = problems;
    }

    /** A receipt is given for now only: judged at another instant, it would say more than we know. */
    VerificationView of(List<String> codes, Optional<Instant> at) {
        return of(codes, at, Optional.empty());
    }

    /** @param audience client id of the airline that the receipt is for */
    VerificationView of(List<String> codes, Optional<Instant> at, Optional<String> audience) {
        var verdict = verifyCode.verify(codes, at);
        var receipt = at.isPresent() ? Optional.<String> empty() : signReceipt.of(verdict, codes, audience);
        return VerificationView.of(verdict, receipt, problems.language());
    }
}
