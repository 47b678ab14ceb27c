package org.selamat.vaccine.rest.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.review.ShowSubmissions.Submission;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.rest.verification.CheckView;

@Schema(name = "ForeignCertificateDecision")
record ForeignCertificateDecision(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, description = "NAME_MISMATCH: genuine, but of somebody else. IN_REVIEW: two officers look at it; until then it doesn't count. WITHDRAWN: you took it back before they had decided") ForeignCertificate.Outcome outcome,
        @Schema(description = "Only when the signature held", examples = "DE") Optional<String> issuerCountry,
        @Schema(description = "Only when the signature held") Optional<CertificateKind> kind,
        @Schema(description = "How well its holder and you agree; only when the signature held") Optional<NameGrade> nameGrade,
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant at,
        @Schema(required = true, description = "Of the code; none when no code could be read") List<CheckView> checks,
        @Schema(description = "Only when officers look at it, or did") Optional<ReviewStage> review) {

    static ForeignCertificateDecision of(Submission submission, Locale language) {
        var certificate = submission.certificate();
        return new ForeignCertificateDecision(certificate.id().value(), certificate.outcome(), certificate.issuerCountry(),
                certificate.kind(), certificate.nameGrade(), certificate.decidedAt(),
                CheckView.of(certificate.checks(), language),
                submission.review().map(review -> ReviewStage.of(review, language)));
    }
}
