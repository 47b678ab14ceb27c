package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevocationList;
import org.selamat.vaccine.domain.verification.Reason;

/** Looks a certificate up under each of the three names that a list may know it by. */
final class RevocationCheck {

    private RevocationCheck() {
    }

    static Optional<Reason> against(CoseSign1 message, HealthCertificate certificate, RevocationList list, Instant at) {
        if (list == RevocationList.NONE) {
            return Optional.empty();
        }
        return hashes(message, certificate).anyMatch(hash -> list.names(hash, at)) ? Optional.of(Reason.CERTIFICATE_REVOKED)
                : Optional.empty();
    }

    private static Stream<RevocationHash> hashes(CoseSign1 message, HealthCertificate certificate) {
        var signature = RevocationHash.ofSignature(message.signature(), message.headers().algorithm().orElseThrow());
        var country = certificate.issuerCountry();
        return Stream.concat(Stream.of(signature), certificate.content().identifiers().stream().flatMap(
                uci -> Stream.of(RevocationHash.ofUci(uci), RevocationHash.ofCountryAndUci(country, uci))));
    }
}
