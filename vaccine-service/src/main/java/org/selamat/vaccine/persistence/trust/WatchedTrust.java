package org.selamat.vaccine.persistence.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.TrustedSigners;
import org.selamat.vaccine.domain.revocation.RevocationList;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/** Our own signer and those of the trust folder, read again whenever it changes. While it can't be read the last list holds. */
@Startup
@ApplicationScoped
class WatchedTrust implements TrustedSigners {

    private static final Logger LOG = Logger.getLogger(WatchedTrust.class);

    private final VaccineConfig config;
    private final SigningKeys keys;
    private final RevocationList revocations;
    private final Optional<TrustFolder> folder;
    private final Optional<RevocationFolder> lists;
    private volatile List<TrustedSigner> foreign = List.of();
    private volatile Map<String, RevocationList> takenBack = Map.of();
    private volatile TrustList current;
    private volatile List<Kid> oursInList = List.of();
    private String seen = "";

    WatchedTrust(VaccineConfig config, SigningKeys keys, RevocationList revocations, ObjectMapper json) {
        this.config = config;
        this.keys = keys;
        this.revocations = revocations;
        this.folder = config.trust().dir().map(dir -> new TrustFolder(dir, config.trust().testSigners(), json));
        this.lists = config.trust().dir().map(RevocationFolder::new);
        compose();
        look();
    }

    /** With our signers as they are at this very moment: a compromised one isn't believed a second longer. */
    @Override
    public TrustList current() {
        if (!kids().equals(oursInList)) {
            compose();
        }
        return current;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        look();
    }

    private synchronized void look() {
        folder.ifPresent(trust -> {
            try {
                readIfChanged(trust);
            } catch (IOException e) {
                LOG.errorf("can't read the trust folder, the last list holds: %s", e.toString());
            }
        });
    }

    private void readIfChanged(TrustFolder trust) throws IOException {
        var now = trust.fingerprint() + lists.orElseThrow().fingerprint();
        if (!now.equals(seen)) {
            foreign = trust.signers();
            takenBack = lists.orElseThrow().read();
            compose();
            seen = now;
            LOG.infof("%d trusted signers, revocation lists of %d other countries", current.size(), takenBack.size());
        }
    }

    private synchronized void compose() {
        var kids = kids();
        var all = new ArrayList<TrustedSigner>();
        keys.published().forEach(signer -> all.add(TrustedSigner.of(signer.certificate(), config.certificate().country(),
                SignatureProviders.fastest())));
        all.addAll(foreign);
        current = new TrustList(all, revocations, takenBack);
        oursInList = kids;
    }

    private List<Kid> kids() {
        return keys.published().stream().map(DocumentSigner::kid).toList();
    }
}
