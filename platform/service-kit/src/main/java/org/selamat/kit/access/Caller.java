package org.selamat.kit.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The one who makes this request, as the verified token says. Outside a request there is nobody: {@link Tenant#NONE}. */
@RequestScoped
public class Caller {

    /** Attribute of an identity that is remembered: the {@code sub} of its {@code act}, read once. */
    static final String ACTOR = "selamat.actor";

    private final SecurityIdentity identity;
    private final UnaryOperator<String> header;

    @Inject
    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this(identity, name -> request.getCurrent() == null ? null : request.getCurrent().request().getHeader(name));
    }

    private Caller(SecurityIdentity identity, UnaryOperator<String> header) {
        this.identity = identity;
        this.header = header;
    }

    /** The one whom a verified token speaks for, where there is no request context; such a caller gives no purpose. */
    public static Caller of(SecurityIdentity identity) {
        return of(identity, name -> null);
    }

    /**
     * The one whom a verified token speaks for, where there is no request context.
     *
     * @param header the request's header of a name, null when it has none
     */
    public static Caller of(SecurityIdentity identity, UnaryOperator<String> header) {
        return new Caller(identity, header);
    }

    public Tenant tenant() {
        return Tenant.of(identity.getAttribute("tenant-id"));
    }

    /** The token's {@code sub}: a person, an account before registration, a member of staff or a partner's client. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElse("anonymous");
    }

    /**
     * The person whom a citizen token speaks for; with a guardian's token for a dependant, the dependant.
     *
     * @throws IllegalStateException when no citizen calls: the resource forgot to demand the role
     */
    public UUID personId() {
        if (tenant() != Tenant.CITIZEN) {
            throw new IllegalStateException("only a citizen's token names a person");
        }
        return UUID.fromString(subject());
    }

    /** The guardian who acts for {@link #personId()}, from the {@code act} claim (RFC 8693 4.1). */
    public Optional<UUID> actor() {
        Optional<String> read = identity.getAttribute(ACTOR);
        return (read == null ? actorIn(identity) : read).map(UUID::fromString);
    }

    /** Asking a token for a claim that it doesn't have throws inside the library, which a known token needn't every time. */
    static Optional<String> actorIn(SecurityIdentity identity) {
        return token(identity).map(t -> t.<Object> getClaim("act")).filter(JsonObject.class::isInstance)
                .map(act -> ((JsonObject) act).get("sub")).filter(JsonString.class::isInstance)
                .map(sub -> ((JsonString) sub).getString());
    }

    /**
     * RFC 7638 thumbprint of the key of the device that the token was given to, from its {@code cnf} (RFC 7800). The token
     * alone doesn't prove that this device calls: only a signature by that key does.
     */
    public Optional<String> deviceKey() {
        return token().map(t -> t.<Object> getClaim("cnf")).filter(Map.class::isInstance)
                .map(cnf -> ((Map<?, ?>) cnf).get("jkt")).filter(String.class::isInstance).map(String.class::cast);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** A partner's client id, {@code moh} for staff, {@code self} for a citizen. */
    public String organisation() {
        return switch (tenant()) {
            case CITIZEN -> "self";
            case STAFF -> "moh";
            case PARTNER -> token().map(t -> t.<Object> getClaim("azp")).map(Object::toString).orElseGet(this::subject);
            case NONE -> "none";
        };
    }

    public String issuer() {
        return token().map(JsonWebToken::getIssuer).orElse("none");
    }

    /** What the caller says it reads for: {@code X-Purpose}; checked against the reviewed list by {@link PurposeRequired}. */
    public Optional<String> purpose() {
        return header("X-Purpose");
    }

    /** The grant that an agent reads under: {@code X-Access-Grant}; empty when absent or no UUID. */
    public Optional<UUID> accessGrant() {
        return header("X-Access-Grant").flatMap(Caller::uuid);
    }

    private Optional<JsonWebToken> token() {
        return token(identity);
    }

    private static Optional<JsonWebToken> token(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(header.apply(name));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
