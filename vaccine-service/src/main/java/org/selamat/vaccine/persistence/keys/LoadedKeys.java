package org.selamat.vaccine.persistence.keys;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.KeyAwayException;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.hcert.CompromisedSigners;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.domain.hcert.SignerChoice;
import org.selamat.vaccine.domain.hcert.SigningKeys;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * Our document signers, read again whenever their source changes. A service that can't
 * sign what it issues must not start; one that loses its source while it runs goes on with the last that it read.
 */
@Startup
@ApplicationScoped
class LoadedKeys implements SigningKeys {

    private static final Logger LOG = Logger.getLogger(LoadedKeys.class);

    private final KeySource source;
    private final SignerChoice choice;
    private final CompromisedSigners compromised;
    private final Clock clock;
    private volatile List<DocumentSigner> signers;
    private String seen = "";

    /** @throws IllegalStateException naming the variable or the file that is wrong */
    LoadedKeys(VaccineConfig config, CompromisedSigners compromised, Clock clock) {
        this.source = KeySources.of(config.certificate(), clock);
        this.choice = new SignerChoice(config.certificate().signerLead());
        this.compromised = compromised;
        this.clock = clock;
        this.signers = read();
        signers.forEach(signer -> LOG.infof("document signer %s, valid until %s", signer.kid().base64(),
                signer.certificate().getNotAfter().toInstant()));
        LOG.infof("signatures are verified by %s", SignatureProviders.isNative() ? "native code" : "the JDK");
    }

    @Override
    public DocumentSigner current() {
        return choose().orElseThrow(() -> new IllegalStateException("no document signer may sign now"));
    }

    @Override
    public boolean canSign() {
        return choose().isPresent();
    }

    @Override
    public List<DocumentSigner> published() {
        var bad = compromised.all();
        return signers.stream().filter(signer -> !bad.contains(signer.kid())).toList();
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        try {
            if (!source.fingerprint().equals(seen)) {
                signers = read();
                LOG.infof("%d document signers", signers.size());
            }
        } catch (IllegalStateException | KeyAwayException broken) {
            LOG.errorf("the keys can't be read, the last signers stay: %s", broken.getMessage());
        }
    }

    private Optional<DocumentSigner> choose() {
        return choice.choose(published(), CertificateKind.VACCINATION, clock.instant());
    }

    private List<DocumentSigner> read() {
        seen = source.fingerprint();
        return source.read();
    }
}
