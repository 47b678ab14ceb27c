package org.selamat.vaccine.domain.hcert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of several signers signs. Keys are rotated with overlap: a new one is published first, signs once every verifier
 * has had time to hear of it, and the old one stays published until the last certificate under it has ended.
 */
public final class SignerChoice {

    private final Duration lead;

    /** @param lead how long a signer must have been known before it signs */
    public SignerChoice(Duration lead) {
        this.lead = lead;
    }

    /**
     * The youngest that is known for long enough, else the oldest that is valid at all: a single new signer needn't wait.
     *
     * @return empty when none is valid now for this kind of certificate
     */
    public Optional<DocumentSigner> choose(Collection<DocumentSigner> signers, CertificateKind kind, Instant now) {
        var able = signers.stream().filter(signer -> signer.canSignAt(now) && signer.maySign(kind))
                .sorted(Comparator.comparing(DocumentSigner::validFrom).thenComparing(signer -> signer.kid().base64()))
                .toList();
        var known = able.stream().filter(signer -> !signer.validFrom().plus(lead).isAfter(now)).toList();
        if (!known.isEmpty()) {
            return Optional.of(known.get(known.size() - 1));
        }
        return able.stream().findFirst();
    }
}
