package org.selamat.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Bearer tokens with the claims that the real issuers put into them, signed by this JVM's {@link TestIssuers}.
 *
 * <p>
 * The faulty ones are copies of a good token with one thing wrong, so that a refusal can only come from that one thing.
 */
public final class Tokens {

    /** Every service accepts tokens for itself only; one test token serves for all of them. */
    static final List<String> AUDIENCE = List.of("identity-service", "status-service", "vaccine-service", "checkin-service",
            "helpdesk-service", "sample-service");

    private static final String ACR = "selamat:aal1";

    private Tokens() {
    }

    /** A person, for her- or himself. */
    public static String citizen(UUID personId) {
        return citizen(personId, List.of("citizen")).sign();
    }

    /** A guardian acting for a dependant: the token speaks for the dependant and names the guardian (RFC 8693, {@code act}). */
    public static String citizenFor(UUID dependant, UUID guardian) {
        return citizen(dependant, List.of("citizen")).with("act", Map.of("sub", guardian.toString())).sign();
    }

    /** Someone whose phone or e-mail is proven but who isn't registered yet. */
    public static String registrant(UUID account) {
        return citizen(account, List.of("registrant")).sign();
    }

    /** A token of the citizen issuer with roles that this issuer may not give: they must have no effect. */
    public static String citizenWithRole(UUID personId, String... roles) {
        return citizen(personId, List.of(roles)).sign();
    }

    /** Someone who works for the ministry, from the Keycloak realm {@code staff}. */
    public static String staff(String username, String... roles) {
        return keycloak(Tenants.STAFF, UUID.nameUUIDFromBytes(username.getBytes()).toString(), "staff-console", roles)
                .with("preferred_username", username).sign();
    }

    /** An airline's, laboratory's or centre's system, from the Keycloak realm {@code partner}. */
    public static String partner(String clientId, String... roles) {
        var serviceAccount = UUID.nameUUIDFromBytes(clientId.getBytes()).toString();
        return keycloak(Tenants.PARTNER, serviceAccount, clientId, roles).with("client_id", clientId)
                .with("scope", "boarding:ask lab:submit dose:record").sign();
    }

    /** The same, but it ended a quarter of an hour ago. */
    public static String expired(String token) {
        return TokenWriter.copyOf(token).endedBefore(900).sign();
    }

    /** The same, but for another service. */
    public static String wrongAudience(String token) {
        return TokenWriter.copyOf(token).with("aud", List.of("another-service")).sign();
    }

    /** The same, but signed with a key that the issuer doesn't have, under the key id that it has. */
    public static String wrongKey(String token) {
        return TokenWriter.copyOf(token).signWithForeignKey();
    }

    /** The same, but its header says that it is no access token. */
    public static String wrongTyp(String token) {
        return TokenWriter.copyOf(token).typ("selamat-identity+jwt").sign();
    }

    /** The same, but from an issuer that nobody knows. */
    public static String unknownIssuer(String token) {
        return TokenWriter.copyOf(token).with("iss", "https://id.example.org").sign();
    }

    /**
     * The same claims, the other issuer's name in them included, but signed with {@code tenant}'s key: what a leaked key could
     * do.
     */
    public static String signedBy(String tenant, String token) {
        return TokenWriter.copyOf(token).signAs(tenant);
    }

    /** The same with another value of one claim; null takes the claim away. */
    public static String withClaim(String token, String name, Object value) {
        return TokenWriter.copyOf(token).with(name, value).sign();
    }

    private static TokenWriter citizen(UUID subject, List<String> roles) {
        return TokenWriter.of(Tenants.CITIZEN, "at+jwt", subject.toString()).with("aud", AUDIENCE).with("roles", roles)
                .with("client_id", "selamat-app").with("scope", "app").with("acr", ACR).with("amr", List.of("otp"))
                .with("sid", UUID.randomUUID().toString()).atAuthentication();
    }

    private static TokenWriter keycloak(String tenant, String subject, String clientId, String... roles) {
        return TokenWriter.of(tenant, "JWT", subject).with("aud", AUDIENCE).with("azp", clientId).with("typ", "Bearer")
                .with("realm_access", Map.of("roles", List.of(roles)));
    }
}
