package org.selamat.status.order.rest.credential;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.order.domain.OrderCredential;

@Schema(name = "OrderCredential")
record CredentialView(
        @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        @Schema(required = true, examples = "HOME_ORDER", description = "HOME_ORDER while it lasts, RELEASE when it is over, CORRECTION when it should never have existed") OrderCredential.Kind kind,
        @Schema(required = true, examples = "HSO-2026-0000042-9") String number,
        @Schema(required = true, examples = "2026-11-20T10:00:00Z") Instant from,
        @Schema(required = true, examples = "2026-11-27T10:00:00Z") Instant until,
        @Schema(required = true, examples = "2026-11-27T10:00:00Z", description = "From then on it says nothing any more") Instant expiresAt,
        @Schema(required = true, examples = "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiJhYmMifQ.c2ln", description = "Compact JWS, the text of the QR code") String text,
        @Schema(required = true, description = "The QR code as a PNG, base64", examples = "iVBORw0KGgo=") byte[] png,
        @Schema(required = true, description = "One page in Malay, English and the language of `Accept-Language`, with the QR code, base64", examples = "JVBERi0xLjY=") byte[] pdf) {
}
