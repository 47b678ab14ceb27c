package org.selamat.vaccine.rest.trust;

import java.util.Base64;
import java.util.Optional;

import org.selamat.vaccine.domain.hcert.Kid;

/** Key identifiers in paths: base64url without padding, because the usual base64 has slashes. */
final class Kids {

    private Kids() {
    }

    static String inPath(Kid kid) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kid.bytes());
    }

    /** Empty for what can't be one. */
    static Optional<Kid> of(String path) {
        try {
            return Optional.of(Kid.of(Base64.getUrlDecoder().decode(path))).filter(kid -> kid.bytes().length == 8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
