package org.selamat.vaccine.rest.registry;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VaccineList")
record VaccineList(
        @Schema(required = true, description = "Version of the EU value sets", examples = "2.12.0") String version,
        @Schema(required = true) List<VaccineView> items) {
}
