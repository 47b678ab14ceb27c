package org.selamat.vaccine.rest.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.rest.verification.CheckView;

@Schema(name = "ForeignCertificateDecision")
record ForeignCertificateDecision(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, description = "NAME_MISMATCH: genuine, but of somebody else or written too differently to decide without a human") ForeignCertificate.Outcome outcome,
        @Schema(description = "Only when the signature held", examples = "DE") Optional<String> issuerCountry,
        @Schema(description = "Only when the signature held") Optional<CertificateKind> kind,
        @Schema(description = "How well its holder and you agree; only when the signature held") Optional<NameGrade> nameGrade,
        @Schema(required = true) List<CheckView> checks) {

    static ForeignCertificateDecision of(ForeignCertificate certificate, Locale language) {
        return new ForeignCertificateDecision(certificate.id().value(), certificate.outcome(), certificate.issuerCountry(),
                certificate.kind(), certificate.nameGrade(), CheckView.of(certificate.checks(), language));
    }
}
