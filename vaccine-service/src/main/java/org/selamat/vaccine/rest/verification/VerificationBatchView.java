package org.selamat.vaccine.rest.verification;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VerificationBatch")
record VerificationBatchView(
        @Schema(required = true, description = "One for each code, in the order of the request, or as found on the picture") List<VerificationView> results) {
}
