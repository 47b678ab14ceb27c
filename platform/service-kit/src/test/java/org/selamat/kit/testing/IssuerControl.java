package org.selamat.kit.testing;

/** Troubles of a token issuer that a test can cause. Tenants are {@code citizen}, {@code staff} and {@code partner}. */
public final class IssuerControl {

    private IssuerControl() {
    }

    /** Makes the tenant sign with a new key from now on; only the new one is published. */
    public static void rotateKey(String tenant) {
        Infrastructure.rotateKey(tenant);
    }

    /** Makes the tenant's key endpoint fail. */
    public static void down(String tenant) {
        Infrastructure.answerKeys(tenant, false);
    }

    public static void up(String tenant) {
        Infrastructure.answerKeys(tenant, true);
    }
}
