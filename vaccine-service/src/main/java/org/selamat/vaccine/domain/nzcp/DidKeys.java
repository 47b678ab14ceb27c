package org.selamat.vaccine.domain.nzcp;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.Jwk;

/** The keys of all DID documents that we believe, by fragment; several issuers may use the same one. */
public final class DidKeys {

    private static final String TYPE = "JsonWebKey2020";

    private final Map<String, List<DidKey>> byFragment;

    public DidKeys(Collection<DidKey> keys) {
        byFragment = keys.stream().collect(Collectors.groupingBy(DidKey::fragment, Collectors.toUnmodifiableList()));
    }

    public Stream<DidKey> all() {
        return byFragment.values().stream().flatMap(List::stream);
    }

    public List<DidKey> keys(String fragment) {
        return byFragment.getOrDefault(fragment, List.of());
    }

    /**
     * The keys that a DID document associates with assertions; other verification methods in it sign other things.
     *
     * @param translated makes a key the signature provider's own
     * @throws Malformed when it is no such document
     */
    public static List<DidKey> of(Map<?, ?> document, String country, UnaryOperator<PublicKey> translated) throws Malformed {
        var did = Plain.text(document, "id").orElseThrow(() -> new Malformed("DID document without id"));
        var associated = Plain.list(document.get("assertionMethod"));
        var keys = new ArrayList<DidKey>();
        for (var item : Plain.list(document.get("verificationMethod"))) {
            var method = Plain.map(item).orElseThrow(() -> new Malformed("verification method is not an object"));
            var id = Plain.text(method, "id").orElse("");
            if (associated.contains(id) && TYPE.equals(method.get("type")) && id.startsWith(did + "#")) {
                var key = translated.apply(Jwk.publicKey(Plain.within(method, "publicKeyJwk")));
                keys.add(new DidKey(did, id.substring(did.length() + 1), country, key));
            }
        }
        return keys;
    }
}
