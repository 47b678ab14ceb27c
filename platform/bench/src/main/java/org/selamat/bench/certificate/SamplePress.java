package org.selamat.bench.certificate;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.bouncycastle.operator.OperatorCreationException;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.persistence.keys.JcaEs256;

/** Claims of ordinary size, and the service's own signer for them. */
record SamplePress(DocumentSigner signer, CwtClaims claims) {

    static SamplePress at(Instant now, Provider signing) throws GeneralSecurityException, OperatorCreationException {
        var keys = SampleCertificate.keys();
        var certificate = SampleCertificate.selfSigned(keys, now);
        var claims = new CwtClaims(Optional.of("MY"), Optional.of(now), Optional.of(now.plus(Duration.ofDays(300))),
                SampleCertificate.content());
        return new SamplePress(
                new DocumentSigner(certificate, certificate,
                        JcaEs256.inMemory(signing, keys.getPrivate())),
                claims);
    }

    String print() {
        return signer.sign(claims).text();
    }
}
