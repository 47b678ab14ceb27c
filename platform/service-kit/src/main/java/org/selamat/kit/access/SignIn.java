package org.selamat.kit.access;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Verifies a citizen's token before a short way. It isn't looked for among those that are known: most people come once in the
 * life of a token, and to look there and to keep it costs as much as half of a verification.
 */
@Singleton
public class SignIn {

    private final CitizenTokens plain;
    private final VerifiedTokens tokens;
    private final IdentityProviderManager providers;

    SignIn(CitizenTokens plain, VerifiedTokens tokens, IdentityProviderManager providers) {
        this.plain = plain;
        this.tokens = tokens;
        this.providers = providers;
    }

    /**
     * @param citizen gets whose token it is, on the event loop of the request
     * @param otherwise when it is nobody's who is a citizen; whoever signs in on the long way words the refusal
     */
    public void citizen(RoutingContext routing, Consumer<KnownCitizen> citizen, Runnable otherwise) {
        var header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            otherwise.run();
        } else {
            plain.verify(header).ifPresentOrElse(citizen, () -> asEverybody(routing, citizen, otherwise));
        }
    }

    /** So does the first who comes with a key; everybody after him is verified by it here. */
    private void asEverybody(RoutingContext routing, Consumer<KnownCitizen> citizen, Runnable otherwise) {
        var context = Vertx.currentContext();
        tokens.authenticate(routing, providers).subscribe().with(
                verified -> context.runOnContext(back -> of(verified).ifPresentOrElse(citizen, otherwise)),
                refused -> context.runOnContext(back -> otherwise.run()));
    }

    private static Optional<KnownCitizen> of(SecurityIdentity verified) {
        return Optional.ofNullable(verified).flatMap(identity -> KnownCitizen.of(Caller.of(identity)));
    }
}
