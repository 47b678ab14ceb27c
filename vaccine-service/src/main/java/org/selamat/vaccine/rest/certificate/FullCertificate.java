package org.selamat.vaccine.rest.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.IssueCertificate.Answer.Issued;
import org.selamat.vaccine.rest.print.CertificatePdf;
import org.selamat.vaccine.rest.print.QrCode;

@Schema(name = "FullCertificate")
record FullCertificate(
        @Schema(required = true, examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") UUID id,
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, examples = "URN:UVCI:01:MY:K7Q2M9XW4T8RB#C") String uvci,
        @Schema(required = true, description = "Content of the QR code", examples = "HC1:6BF…") String text,
        @Schema(required = true, description = "PNG, base64", examples = "iVBORw0KGgo=") byte[] qrPng,
        @Schema(required = true, description = "One page in Malay and English, base64", examples = "JVBERi0xLjY=") byte[] pdf,
        @Schema(required = true, examples = "2026-11-21T01:00:00Z") Instant issuedAt,
        @Schema(required = true, examples = "2027-11-21T01:00:00Z") Instant expiresAt) {

    static FullCertificate of(Issued issued, ZoneId zone) {
        var certificate = issued.certificate();
        var qr = QrCode.of(issued.code().text());
        return new FullCertificate(certificate.id().value(), certificate.dose().value(), certificate.uvci().value(),
                issued.code().text(), qr.png(), CertificatePdf.of(issued.statement(), certificate, qr, zone),
                certificate.issuedAt(), certificate.expiresAt());
    }
}
