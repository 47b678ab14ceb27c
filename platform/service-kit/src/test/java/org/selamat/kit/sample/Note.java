package org.selamat.kit.sample;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Note(
        @Schema(examples = "0190a5d2-7c3b-7e11-8d4f-5a6b7c8d9e0f", required = true) UUID id,
        @Schema(examples = "Bring the form", required = true) String text,
        @Schema(examples = "0", required = true) long version) {
}
