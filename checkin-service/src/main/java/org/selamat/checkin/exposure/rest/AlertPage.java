package org.selamat.checkin.exposure.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VenueAlertPage")
record AlertPage(@Schema(required = true) List<AlertView> items,
        @Schema(examples = "NWIyZjZhMGUtM2MxZC00ZThmLTlhN2ItNmM1ZDRlM2YyYTFi", description = "Cursor of the next page; absent on the last") String next) {
}
