package org.selamat.kit.testing;

/** Names of the three token issuers, as in the services' OIDC tenants. */
final class Tenants {

    static final String CITIZEN = "citizen";
    static final String STAFF = "staff";
    static final String PARTNER = "partner";

    private Tenants() {
    }
}
