package org.selamat.kit.access;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.KitConfig;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Keeps only the roles that a token's issuer may give. Role names aren't namespaced by issuer: without this a citizen token
 * with
 * a staff role in it would pass.
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
        return Uni.createFrom().item(restrict(identity, allowed(Tenant.of(identity.getAttribute("tenant-id")))));
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
}
