package org.selamat.gateway.files;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.gateway.files.SecurityPolicy.ClaimRule;
import org.selamat.gateway.files.SecurityPolicy.Provider;

/** Reads a {@code SecurityPolicy} of Envoy Gateway. */
final class SecurityPolicyReader {

    /** Ours: Envoy has no field for the JOSE {@code typ}. */
    private static final String TOKEN_TYPE = "selamat.org/token-type";
    private static final Duration DEFAULT_KEYS_LIFETIME = Duration.ofMinutes(5);

    private SecurityPolicyReader() {
    }

    static SecurityPolicy read(Node spec, Metadata metadata) {
        List<Target> targets = TargetReader.read(spec);
        Optional<String> tokenType = Optional.ofNullable(metadata.annotations().get(TOKEN_TYPE));
        Provider provider = spec.required("jwt", jwt -> jwt.only("providers", node -> provider(node, tokenType)));
        List<ClaimRule> claims = spec.node("authorization", authorization -> authorization(authorization, provider))
                .orElse(List.of());
        return new SecurityPolicy(metadata.name(), targets, provider, claims);
    }

    private static Provider provider(Node provider, Optional<String> tokenType) {
        List<String> audiences = provider.texts("audiences");
        if (audiences.isEmpty()) {
            throw provider.refuse("audiences", "is empty, which would accept tokens meant for anyone");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        provider.nodes("claimToHeaders", pair -> headers.put(pair.text("claim"), pair.text("header")));
        Keys keys = provider.required("remoteJWKS", SecurityPolicyReader::keys);
        return new Provider(provider.text("name"), provider.text("issuer"), tokenType, audiences, keys.uri(), keys.lifetime(),
                headers);
    }

    private static Keys keys(Node remote) {
        return new Keys(URI.create(remote.text("uri")), remote.duration("cacheDuration").orElse(DEFAULT_KEYS_LIFETIME));
    }

    private static List<ClaimRule> authorization(Node authorization, Provider provider) {
        if (!authorization.text("defaultAction").equals("Deny")) {
            throw authorization.refuse("defaultAction", "must be 'Deny'");
        }
        return authorization.only("rules", rule -> {
            rule.optionalText("name");
            rule.fixed("action", "Allow");
            return rule.required("principal", principal -> principal.required("jwt", jwt -> {
                jwt.fixed("provider", provider.name());
                return jwt.nodes("claims", claim -> new ClaimRule(claim.text("name"), Set.copyOf(claim.texts("values"))));
            }));
        });
    }

    private record Keys(URI uri, Duration lifetime) {
    }
}
