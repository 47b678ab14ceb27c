package org.selamat.vaccine.rest.certificate;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.IssueCertificate.Answer;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;

/** What came of an issue, as HTTP. */
@ApplicationScoped
class CertificateAnswers {

    private static final Map<Class<? extends Answer>, ProblemType> PROBLEMS = Map.of( //
            Answer.DoseUnknown.class, VaccineProblems.DOSE_UNKNOWN, //
            Answer.ProductUnknown.class, VaccineProblems.PRODUCT_NOT_CERTIFIABLE, //
            Answer.Revoked.class, VaccineProblems.CERTIFICATE_REVOKED, //
            Answer.NotSupersedable.class, VaccineProblems.NOT_SUPERSEDABLE, //
            Answer.IdTaken.class, VaccineProblems.ID_TAKEN, //
            Answer.HolderDiffers.class, VaccineProblems.HOLDER_DIFFERS);

    private final Problems problems;
    private final VaccineConfig config;

    CertificateAnswers(Problems problems, VaccineConfig config) {
        this.problems = problems;
        this.config = config;
    }

    Response of(Answer answer) {
        if (answer instanceof Answer.Issued issued) {
            return Response.created(URI.create("/v1/me/certificates/" + issued.certificate().id().value()))
                    .entity(FullCertificate.of(issued, config.zone())).build();
        }
        return answer instanceof Answer.CannotSign ? Later.of(problems, VaccineProblems.SIGNER_NOT_VALID)
                : problems.of(PROBLEMS.get(answer.getClass()));
    }
}
