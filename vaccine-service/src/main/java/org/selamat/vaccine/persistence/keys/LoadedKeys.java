package org.selamat.vaccine.persistence.keys;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.domain.hcert.SigningKeys;

import io.quarkus.runtime.Startup;

/** Loads the document signer at start; a service that can't sign what it issues must not start. */
@Startup
@ApplicationScoped
class LoadedKeys implements SigningKeys {

    private static final Logger LOG = Logger.getLogger(LoadedKeys.class);

    private final DocumentSigner current;

    /** @throws IllegalStateException naming the variable or the file that is wrong */
    LoadedKeys(VaccineConfig config, Clock clock) {
        var certificate = config.certificate();
        this.current = certificate.keys().map(KeyFolder::read).orElseGet(() -> generated(certificate, clock));
        LOG.infof("document signer %s, valid until %s; signatures are verified by %s", current.kid().base64(),
                current.certificate().getNotAfter().toInstant(), SignatureProviders.isNative() ? "native code" : "the JDK");
    }

    @Override
    public DocumentSigner current() {
        return current;
    }

    private static DocumentSigner generated(VaccineConfig.Certificate config, Clock clock) {
        if (!config.generateKeys()) {
            throw new IllegalStateException("set SELAMAT_CERTIFICATE_KEYS to the folder with dsc.pem, dsc.key and csca.pem");
        }
        return CountryAuthority.signerFrom(config.country(), clock.instant().truncatedTo(ChronoUnit.DAYS));
    }
}
