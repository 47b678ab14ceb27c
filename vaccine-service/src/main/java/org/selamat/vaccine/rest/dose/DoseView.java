package org.selamat.vaccine.rest.dose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.course.CourseDose;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Product;

@Schema(name = "Dose")
record DoseView(
        @Schema(required = true, examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") UUID doseId,
        @Schema(required = true, description = "EU value set, or what a foreign issuer wrote", examples = "EU/1/20/1528") String product,
        @Schema(description = "The name people know; absent for a product outside the value set", examples = "Comirnaty") Optional<String> productName,
        @Schema(description = "Absent for doses from foreign certificates", examples = "FK9413") Optional<String> lot,
        @Schema(required = true, examples = "2026-10-02") LocalDate date,
        @Schema(required = true, examples = "2") int doseNumber,
        @Schema(required = true, examples = "2") int totalDoses,
        @Schema(required = true, description = "Its place in the course as a certificate says it: 1/2, 2/2, 3/3, or 2/1 after a single-dose series", examples = "2/2") String notation,
        @Schema(required = true) CourseDose.Role role,
        @Schema(required = true, description = "Given before the label's interval was over", examples = "false") boolean early,
        @Schema(required = true) Dose.Source source,
        @Schema(required = true, examples = "MY") String country,
        @Schema(required = true, description = "The centre, or the country whose certificate told of it", examples = "centre-kl1") String recordedBy) {

    static DoseView of(CourseDose placed, Optional<Product> product) {
        var dose = placed.dose();
        var injection = dose.injection();
        return new DoseView(dose.id().value(), injection.product(), product.map(Product::name), injection.lot(),
                injection.date(), injection.doseNumber(), injection.totalDoses(), placed.notation().toString(), placed.role(),
                placed.early(), dose.source(), dose.country(),
                dose.recordedBy());
    }
}
