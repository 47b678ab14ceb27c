package org.selamat.kit.access;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.KitConfig;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Keeps only the roles that a token's issuer may give, and refuses citizen tokens that aren't access tokens.
 *
 * <p>
 * Role names aren't namespaced by issuer: without this a citizen token with a staff role in it would pass. And the OIDC
 * extension doesn't check the JOSE {@code typ} (RFC 9068 2.1 wants {@code at+jwt}), so an identity assertion could be
 * used as an access token.
 */
@ApplicationScoped
class TenantRoles implements SecurityIdentityAugmentor {

    private final KitConfig config;

    TenantRoles(KitConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        var tenant = Tenant.of(identity.getAttribute("tenant-id"));
        if (tenant == Tenant.CITIZEN && !isAccessToken(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("typ is not at+jwt"));
        }
        return Uni.createFrom().item(restrict(identity, allowed(tenant)));
    }

    private static SecurityIdentity restrict(SecurityIdentity identity, Set<String> allowed) {
        var roles = identity.getRoles().stream().filter(allowed::contains).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(roles)
                .addAttributes(identity.getAttributes()).addCredentials(identity.getCredentials())
                .addPermissionChecker(identity::checkPermission).build();
    }

    private Set<String> allowed(Tenant tenant) {
        return switch (tenant) {
            case CITIZEN -> config.roles().citizen();
            case PARTNER -> config.roles().partner();
            case STAFF -> config.roles().staff();
            case NONE -> Set.of();
        };
    }

    private static boolean isAccessToken(SecurityIdentity identity) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        return credential != null && "at+jwt".equalsIgnoreCase(JoseHeader.typ(credential.getToken()));
    }
}
