package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.hcert.HealthCertificate;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Verification;

@Schema(name = "Verification", description = "Whatever stands in the code is told only if its signature holds")
record VerificationView(
        @Schema(required = true, description = "Every check passed", examples = "true") boolean valid,
        @Schema(description = "HC1 when the text is one", examples = "HC1") Optional<String> format,
        @Schema(description = "ISO 3166-1 alpha-2", examples = "MY") Optional<String> issuerCountry,
        @Schema(examples = "VACCINATION") Optional<CertificateKind> kind,
        @Schema(description = "Key identifier that the code names, base64; believed only if KID passed", examples = "2Rk3X8HntrI=") Optional<String> kid,
        @Schema(examples = "2026-11-21T01:00:00Z") Optional<Instant> issuedAt,
        @Schema(examples = "2027-11-21T01:00:00Z") Optional<Instant> expiresAt,
        @Schema(required = true) List<CheckView> checks,
        @Schema(description = "The certificate itself, EU DCC schema", examples = "{\"ver\":\"1.3.3\"}") Optional<Map<String, Object>> content) {

    static VerificationView of(Verification verification, Locale language) {
        var certificate = verification.certificate();
        var format = verification.result(Check.PREFIX).hasPassed() ? Optional.of("HC1") : Optional.<String> empty();
        return new VerificationView(verification.isValid(), format, certificate.map(HealthCertificate::issuerCountry),
                certificate.flatMap(shown -> shown.content().kind()), verification.kid().map(Kid::base64),
                certificate.flatMap(shown -> shown.claims().issuedAt()), certificate.flatMap(HealthCertificate::expiresAt),
                CheckView.of(verification.checks(), language), certificate.map(shown -> shown.content().plain()));
    }
}
