package org.selamat.vaccine.rest.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.dose.Product;

@Schema(name = "Vaccine", description = "A medicinal product of the EU value sets")
record VaccineView(
        @Schema(required = true, examples = "EU/1/20/1528") String code,
        @Schema(required = true, examples = "Comirnaty") String name,
        @Schema(required = true, examples = "Biontech Manufacturing GmbH") String manufacturer,
        @Schema(required = true, examples = "SARS-CoV-2 mRNA vaccine") String prophylaxis,
        @Schema(required = true, description = "Doses of its primary series", examples = "2") int primarySeries,
        @Schema(required = true, description = "Whether new doses of it may be recorded", examples = "true") boolean active) {

    static VaccineView of(Product product) {
        return new VaccineView(product.code(), product.name(), product.manufacturerName(), product.prophylaxisName(),
                product.primarySeries(), product.active());
    }
}
