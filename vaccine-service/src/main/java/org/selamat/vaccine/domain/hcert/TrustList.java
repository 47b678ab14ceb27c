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
    private final Map<String, RevocationList> ofCountries;

    public TrustList(Collection<TrustedSigner> signers) {
        this(signers, RevocationList.NONE);
    }

    public TrustList(Collection<TrustedSigner> signers, RevocationList revocations) {
        this(signers, revocations, Map.of());
    }

    /** @param ofCountries what other countries took back, of their own certificates only */
    public TrustList(Collection<TrustedSigner> signers, RevocationList revocations, Map<String, RevocationList> ofCountries) {
        this.byKid = signers.stream().collect(Collectors.groupingBy(TrustedSigner::kid, Collectors.toUnmodifiableList()));
        this.revocations = revocations;
        this.ofCountries = Map.copyOf(ofCountries);
    }

    public List<TrustedSigner> signers(Kid kid) {
        return byKid.getOrDefault(kid, List.of());
    }

    public List<TrustedSigner> all() {
        return byKid.values().stream().flatMap(List::stream).toList();
    }

    /** Ours, and that of the country whose signer it is: nobody takes back what another country issued. */
    public RevocationList revocationsFor(TrustedSigner signer) {
        var theirs = ofCountries.get(signer.country());
        return theirs == null ? revocations : (hash, at) -> revocations.names(hash, at) || theirs.names(hash, at);
    }

    public int size() {
        return byKid.values().stream().mapToInt(List::size).sum();
    }
}
