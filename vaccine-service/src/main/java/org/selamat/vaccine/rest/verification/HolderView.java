package org.selamat.vaccine.rest.verification;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.verification.Subject;

@Schema(name = "Holder", description = "Whom the certificate names; compare with a document")
record HolderView(
        @Schema(required = true, examples = "Mei Ling TAN") String name,
        @Schema(description = "Machine-readable where the format has it", examples = "TAN") Optional<String> surname,
        @Schema(examples = "MEI<LING") Optional<String> givenName,
        @Schema(description = "Possibly only a year, or a year and month", examples = "1990-01-01") Optional<String> birthDate,
        @Schema(description = "Number of the travel document, where the format has it", examples = "A12345678") Optional<String> document) {

    static HolderView of(Subject subject) {
        return new HolderView(subject.name(), present(subject.surname()), present(subject.givenName()),
                present(subject.birthDate()), subject.document());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "HolderView";
    }
}
