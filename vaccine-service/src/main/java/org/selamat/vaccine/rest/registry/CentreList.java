package org.selamat.vaccine.rest.registry;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CentreList")
record CentreList(
        @Schema(required = true) List<CentreView> items,
        @Schema(description = "Cursor of the next part; absent on the last", examples = "Y2VudHJlLWtsMQ") String next) {
}
