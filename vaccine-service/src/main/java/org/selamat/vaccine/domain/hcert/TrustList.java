package org.selamat.vaccine.domain.hcert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every signer that we believe, found by key identifier; several may share one. */
public final class TrustList {

    private final Map<Kid, List<TrustedSigner>> byKid;

    public TrustList(Collection<TrustedSigner> signers) {
        byKid = signers.stream().collect(Collectors.groupingBy(TrustedSigner::kid, Collectors.toUnmodifiableList()));
    }

    public List<TrustedSigner> signers(Kid kid) {
        return byKid.getOrDefault(kid, List.of());
    }

    public int size() {
        return byKid.values().stream().mapToInt(List::size).sum();
    }
}
