package org.selamat.kit.access;

/** The issuer that vouches for the caller: the person's own app, Keycloak's realms for staff and partners, or nobody. */
public enum Tenant {
    CITIZEN,
    STAFF,
    PARTNER,
    NONE;

    static final String CITIZEN_TOKENS = "citizen-tokens";

    static Tenant of(Object oidcTenantId) {
        return oidcTenantId == null ? NONE : switch (oidcTenantId.toString()) {
            case CITIZEN_TOKENS -> CITIZEN;
            case "staff-tokens" -> STAFF;
            case "partner-tokens" -> PARTNER;
            default -> NONE;
        };
    }
}
