package org.selamat.vaccine.persistence.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.certificate.CardId;
import org.selamat.vaccine.domain.code.Anchors;
import org.selamat.vaccine.domain.code.TrustAnchors;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.hcert.DocumentSigner;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigners;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.revocation.RevocationList;
import org.selamat.vaccine.domain.shc.CardKey;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.shc.CardRevocations;
import org.selamat.vaccine.domain.vdsnc.SealAuthority;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * Whom we believe in every format: ourselves, and those of the trust folder, read again whenever it changes. While it can't be
 * read the last ones hold.
 */
@Startup
@ApplicationScoped
class WatchedAnchors implements TrustAnchors {

    private static final Logger LOG = Logger.getLogger(WatchedAnchors.class);
    private static final List<String> KINDS = List.of("health-cards", "did", "linked-data", "authorities");

    private final TrustedSigners signers;
    private final SigningKeys keys;
    private final RevocationList revocations;
    private final VaccineConfig.Certificate config;
    private final Optional<AnchorFolder> folder;
    private volatile Anchors others = new Anchors(new TrustList(List.of()), new CardKeys(List.of()), List.of(),
            new DidKeys(List.of()), List.of());
    private volatile Composed composed;
    private String seen = "";

    WatchedAnchors(TrustedSigners signers, SigningKeys keys, RevocationList revocations, VaccineConfig config) {
        this.signers = signers;
        this.keys = keys;
        this.revocations = revocations;
        this.config = config.certificate();
        this.folder = config.trust().dir().map(AnchorFolder::new);
        look();
    }

    /** What was put together, and from what: a signer of ours that is compromised isn't believed a moment longer. */
    private record Composed(Anchors from, List<Kid> ours, Anchors anchors) {
    }

    @Override
    public Anchors current() {
        var kids = keys.published().stream().map(DocumentSigner::kid).toList();
        var known = composed;
        if (known == null || known.from() != others || !known.ours().equals(kids)) {
            known = new Composed(others, kids, withOurs(others));
            composed = known;
        }
        return known.anchors().with(signers.current());
    }

    private Anchors withOurs(Anchors foreign) {
        var cards = new ArrayList<>(foreign.cards().all().toList());
        var authorities = new ArrayList<>(foreign.authorities());
        keys.published().forEach(signer -> cards.add(ourCards(signer)));
        keys.published().stream().map(DocumentSigner::authority).distinct()
                .forEach(authority -> authorities.add(new SealAuthority(config.country(), authority, Set.of())));
        return new Anchors(foreign.signers(), new CardKeys(cards), List.copyOf(authorities), foreign.dids(), foreign.proofs());
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        look();
    }

    private synchronized void look() {
        folder.ifPresent(anchors -> {
            try {
                readIfChanged(anchors);
            } catch (IOException e) {
                LOG.errorf("can't read the trust folder, those read last are believed: %s", e.toString());
            }
        });
    }

    private void readIfChanged(AnchorFolder anchors) throws IOException {
        var now = anchors.fingerprint(KINDS);
        if (!now.equals(seen)) {
            var cards = anchors.read("health-cards", ".json", AnchorFiles::healthCards);
            var authorities = anchors.read("authorities", ".pem", AnchorFiles::authorities);
            others = new Anchors(signers.current(), new CardKeys(cards), List.copyOf(authorities),
                    new DidKeys(anchors.read("did", ".json", AnchorFiles::did)),
                    anchors.read("linked-data", ".json", AnchorFiles::linkedData));
            seen = now;
            LOG.infof("%d health card keys and %d passport authorities are trusted", cards.size(), authorities.size());
        }
    }

    private CardKey ourCards(DocumentSigner signer) {
        var key = signer.certificate().getPublicKey();
        return new CardKey(config.cardIssuer(), config.country(), Jwk.thumbprint(key), AnchorFolder.translated(key),
                Optional.of(CardRevocations.asking((rid, at) -> CardId.isNamed(rid, revocations, at))));
    }
}
