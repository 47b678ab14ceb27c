package org.selamat.vaccine.domain.hcert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.selamat.vaccine.domain.revocation.RevocationList;

/** Every signer that we believe, found by key identifier; several may share one. And whatever of theirs was taken back. */
public final class TrustList {

    private final Map<Kid, List<TrustedSigner>> byKid;
    private final RevocationList revocations;

    public TrustList(Collection<TrustedSigner> signers) {
        this(signers, RevocationList.NONE);
    }

    public TrustList(Collection<TrustedSigner> signers, RevocationList revocations) {
        this.byKid = signers.stream().collect(Collectors.groupingBy(TrustedSigner::kid, Collectors.toUnmodifiableList()));
        this.revocations = revocations;
    }

    public List<TrustedSigner> signers(Kid kid) {
        return byKid.getOrDefault(kid, List.of());
    }

    public List<TrustedSigner> all() {
        return byKid.values().stream().flatMap(List::stream).toList();
    }

    public RevocationList revocations() {
        return revocations;
    }

    public int size() {
        return byKid.values().stream().mapToInt(List::size).sum();
    }
}
