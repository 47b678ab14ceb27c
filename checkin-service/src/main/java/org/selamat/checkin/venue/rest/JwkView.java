package org.selamat.checkin.venue.rest;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.VenueKey;

@Schema(name = "Jwk", description = "RFC 7517 public key")
record JwkView(
        @Schema(examples = "EC", required = true) String kty,
        @Schema(examples = "P-256", required = true) String crv,
        @Schema(examples = "ES256", required = true) String alg,
        @Schema(examples = "sig", required = true) String use,
        @Schema(examples = "c0FxN2sTx1Q", description = "First 8 bytes of the RFC 7638 thumbprint; the key id inside a code", required = true) String kid,
        @Schema(examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", required = true) String x,
        @Schema(examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0", required = true) String y,
        @Schema(examples = "2027-02-28T16:00:00Z", description = "Codes signed with this key count until then, by the moment of the scan; absent while no end is set") Instant validUntil) {

    static JwkView of(VenueKey key) {
        return new JwkView("EC", "P-256", "ES256", "sig", key.id().value(), key.x(), key.y(),
                key.until().orElse(null));
    }
}
