package org.selamat.vaccine.rest.trust;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignerCompromise")
record CompromiseView(
        @Schema(required = true, examples = "2Rk3X8HntrI=") String kid,
        @Schema(required = true, description = "Certificates that were revoked now", examples = "1240") int revoked,
        @Schema(description = "The signer that signs from now on; absent when there is none: add one to the key folder", examples = "9Xq1mVb0Zc4=") Optional<String> successor) {
}
