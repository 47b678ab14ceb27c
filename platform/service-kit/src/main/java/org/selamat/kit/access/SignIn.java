package org.selamat.kit.access;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.IdentityProviderManager;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Verifies a citizen's token before a short way: most people come once in the life of a token, and who comes once isn't known.
 */
@ApplicationScoped
public class SignIn {

    private final CitizenTokens plain;
    private final VerifiedTokens tokens;
    private final KnownIdentities known;
    private final IdentityProviderManager providers;

    SignIn(CitizenTokens plain, VerifiedTokens tokens, KnownIdentities known, IdentityProviderManager providers) {
        this.plain = plain;
        this.tokens = tokens;
        this.known = known;
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
            return;
        }
        var hash = KnownIdentities.hash(header);
        known.citizen(hash).or(() -> verified(header, hash))
                .ifPresentOrElse(citizen, () -> asEverybody(routing, hash, citizen, otherwise));
    }

    private Optional<KnownCitizen> verified(String header, ByteBuffer hash) {
        var verified = plain.verify(header);
        verified.ifPresent(token -> known.keepCitizen(hash, token));
        return verified.map(CitizenTokens.Verified::citizen);
    }

    private void asEverybody(RoutingContext routing, ByteBuffer hash, Consumer<KnownCitizen> citizen, Runnable otherwise) {
        var context = Vertx.currentContext();
        tokens.authenticate(routing, providers).subscribe().with(
                verified -> context.runOnContext(back -> known.citizen(hash).ifPresentOrElse(citizen, otherwise)),
                refused -> context.runOnContext(back -> otherwise.run()));
    }
}
