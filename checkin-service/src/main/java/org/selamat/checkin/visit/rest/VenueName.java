package org.selamat.checkin.visit.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VenueName")
record VenueName(
        @Schema(examples = "019a97a0-4411-7e52-8f60-717283940a5b", required = true) UUID id,
        @Schema(examples = "Kedai Kopi Bangsar", required = true) String name) {
}
