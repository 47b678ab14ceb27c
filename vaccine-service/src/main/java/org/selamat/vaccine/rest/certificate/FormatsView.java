package org.selamat.vaccine.rest.certificate;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.IssueFormats;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.rest.print.FormatsPdf;
import org.selamat.vaccine.rest.print.QrCode;

@Schema(name = "CertificateFormats")
record FormatsView(
        @Schema(required = true) List<FormattedCode> codes,
        @Schema(required = true, description = "One page with all of them, base64", examples = "JVBERi0xLjY=") byte[] pdf) {

    @Schema(name = "FormattedCode")
    record FormattedCode(
            @Schema(required = true, description = "VDS_NC with all doses and the passport's number, for airlines; SHC with all doses; DVC of WHO", examples = "VDS_NC") Format format,
            @Schema(required = true, description = "Content of the QR code", examples = "{\"data\":{}}") String text,
            @Schema(required = true, description = "PNG, base64", examples = "iVBORw0KGgo=") byte[] qrPng) {
    }

    static FormatsView of(List<IssueFormats.Code> codes) {
        var formatted = codes.stream()
                .map(code -> new FormattedCode(code.format(), code.text(), QrCode.of(code.format(), code.text()).png()))
                .toList();
        return new FormatsView(formatted, FormatsPdf.of(codes));
    }
}
