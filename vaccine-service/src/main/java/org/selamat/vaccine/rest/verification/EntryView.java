package org.selamat.vaccine.rest.verification;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.verification.Entry;

@Schema(name = "CertificateEntry")
record EntryView(
        @Schema(required = true) Entry.Kind kind,
        @Schema(description = "Code or name as the issuer wrote it", examples = "EU/1/20/1528") Optional<String> product,
        @Schema(examples = "2026-10-02") Optional<LocalDate> date,
        @Schema(examples = "2") Optional<Integer> doseNumber,
        @Schema(examples = "2") Optional<Integer> totalDoses,
        @Schema(description = "ISO 3166-1, two letters or three as the format has it", examples = "MY") Optional<String> country,
        @Schema(description = "The issuer's identifier", examples = "URN:UVCI:01:MY:0123456789ABC#X") Optional<String> id) {

    static EntryView of(Entry entry) {
        return new EntryView(entry.kind(), Optional.of(entry.product()).filter(product -> !product.isEmpty()), entry.date(),
                counted(entry.doseNumber()), counted(entry.totalDoses()), entry.country(), entry.id());
    }

    private static Optional<Integer> counted(int number) {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }
}
