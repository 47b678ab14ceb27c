package org.selamat.vaccine.rest.trust;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.revocation.HashType;

@Schema(name = "RevocationBatch", description = "As dgc-gateway exchanges them")
record BatchView(
        @Schema(required = true, examples = "MY") String country,
        @Schema(required = true, examples = "2027-12-01T00:00:00Z") Instant expires,
        @Schema(required = true, examples = "2Rk3X8HntrI=") String kid,
        @Schema(required = true) HashType hashType,
        @Schema(required = true) List<Entry> entries) {

    @Schema(name = "RevocationEntry")
    record Entry(
            @Schema(required = true, description = "First 128 bits of the SHA-256, base64", examples = "AAECAwQFBgcICQoLDA0ODw==") String hash) {
    }
}
