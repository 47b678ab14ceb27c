package org.selamat.vaccine.domain.shc;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.Jwk;

/** The keys of all card issuers that we believe, by thumbprint. */
public final class CardKeys {

    private final Map<String, List<CardKey>> byKid;

    public CardKeys(Collection<CardKey> keys) {
        byKid = keys.stream().collect(Collectors.groupingBy(CardKey::kid, Collectors.toUnmodifiableList()));
    }

    public Stream<CardKey> all() {
        return byKid.values().stream().flatMap(List::stream);
    }

    public List<CardKey> keys(String kid) {
        return byKid.getOrDefault(kid, List.of());
    }

    /**
     * The keys of one issuer's JWKS. Keys of another kind or use, or whose identifier isn't their thumbprint, are left out.
     *
     * @param lists revocation lists by kid, for keys with a {@code crlVersion}
     * @param translated makes a key the signature provider's own
     */
    public static List<CardKey> of(Issuer issuer, Map<?, ?> jwks, Map<String, Map<?, ?>> lists,
            UnaryOperator<PublicKey> translated) {
        var keys = new ArrayList<CardKey>();
        for (var item : Plain.list(jwks.get("keys"))) {
            var jwk = Plain.map(item).orElse(Map.of());
            try {
                var key = Jwk.publicKey(jwk);
                var kid = Jwk.thumbprint(key);
                if (kid.equals(jwk.get("kid"))) {
                    keys.add(new CardKey(issuer.address(), issuer.country(), kid, translated.apply(key),
                            revocations(jwk, kid, lists)));
                }
            } catch (Malformed otherKind) {
                continue;
            }
        }
        return keys;
    }

    /** @param address the {@code iss} of its cards */
    public record Issuer(String address, String country) {
    }

    private static Optional<CardRevocations> revocations(Map<?, ?> jwk, String kid, Map<String, Map<?, ?>> lists) {
        var list = lists.get(kid);
        if (!jwk.containsKey("crlVersion") || list == null) {
            return Optional.of(CardRevocations.NONE);
        }
        try {
            return Optional.of(CardRevocations.of(list, kid, jwk.get("crlVersion")));
        } catch (Malformed broken) {
            return Optional.empty();
        }
    }
}
