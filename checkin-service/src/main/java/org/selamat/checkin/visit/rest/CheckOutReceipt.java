package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckOutReceipt")
record CheckOutReceipt(
        @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
        @Schema(examples = "2026-11-20T05:12:40Z", required = true) Instant checkedOutAt) {
}
