package org.selamat.vaccine.rest.dose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.batch.BatchRow;
import org.selamat.vaccine.domain.dose.Injection;

@Schema(name = "NewDoseBatch", description = "Up to 1,000 doses; rows that can't be taken don't stop the others")
record NewDoseBatch(
        @Schema(description = "Made by the centre (UUIDv7); the same again gets the same report", examples = "019a4c20-1200-7b11-8c22-d3e4f5061728") @NotNull UUID id,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull Row> rows) {

    private static final int MAX_TEXT = 40;
    private static final int MAX_NUMBER = 99;

    @Schema(name = "DoseBatchRow", description = "As a single dose. A field that can't be read fails its row alone.")
    record Row(
            DocumentOfPerson document,
            @Schema(examples = "EU/1/20/1528") String product,
            @Schema(examples = "FK9413") String lot,
            @Schema(description = "Day of the injection in Malaysia", format = "date", examples = "2026-10-02") String date,
            @Schema(examples = "2") Integer doseNumber,
            @Schema(examples = "2") Integer totalDoses) {

        /** @param index makes the keyed hash of a document, or throws when it isn't one */
        BatchRow read(Function<DocumentOfPerson, String> index) {
            return unreadable().map(BatchRow::unreadable).orElseGet(() -> {
                try {
                    return BatchRow.of(index.apply(document), new Injection(product.strip(), Optional.of(lot.strip()),
                            LocalDate.parse(date), doseNumber, totalDoses));
                } catch (IllegalArgumentException notADocument) {
                    return BatchRow.unreadable("document");
                }
            });
        }

        private Optional<String> unreadable() {
            return when(document == null, "document").or(() -> when(!isText(product), "product"))
                    .or(() -> when(!isText(lot), "lot")).or(() -> when(!isDate(date), "date"))
                    .or(() -> when(!isNumber(doseNumber), "doseNumber")).or(() -> when(!isNumber(totalDoses), "totalDoses"));
        }

        private static Optional<String> when(boolean wrong, String field) {
            return wrong ? Optional.of(field) : Optional.empty();
        }

        private static boolean isText(String text) {
            return text != null && !text.isBlank() && text.length() <= MAX_TEXT;
        }

        private static boolean isNumber(Integer number) {
            return number != null && number >= 1 && number <= MAX_NUMBER;
        }

        private static boolean isDate(String text) {
            try {
                return text != null && LocalDate.parse(text).getYear() > 0;
            } catch (DateTimeParseException notADate) {
                return false;
            }
        }
    }
}
