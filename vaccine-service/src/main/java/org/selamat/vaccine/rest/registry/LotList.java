package org.selamat.vaccine.rest.registry;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LotList")
record LotList(
        @Schema(required = true) List<LotView> items,
        @Schema(description = "Cursor of the next part; absent on the last", examples = "MDE5YTRjMzA") String next) {
}
